package org.jingjian.cli.internal;

import org.jingjian.demo.Demo;
import org.jingjian.intake.Intake;
import org.jingjian.office.Offices;

/** What every job works with. */
public record Tools(Offices offices, Intake intake, Demo demo, Terminal terminal) {
}
