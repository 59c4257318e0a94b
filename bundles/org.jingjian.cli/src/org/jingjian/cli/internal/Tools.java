package org.jingjian.cli.internal;

import org.jingjian.demo.Demo;
import org.jingjian.intake.Intake;
import org.jingjian.office.Offices;
import org.jingjian.search.Searches;

/** What every job works with. */
public record Tools(Offices offices, Intake intake, Searches searches, Demo demo, Terminal terminal) {
}
