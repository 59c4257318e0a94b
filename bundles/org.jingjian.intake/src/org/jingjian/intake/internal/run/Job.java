package org.jingjian.intake.internal.run;

import org.jingjian.base.Progress;
import org.jingjian.intake.IntakeDoor;
import org.jingjian.intake.Limits;
import org.jingjian.intake.Mapping;
import org.jingjian.intake.internal.filing.Interpreter;

/** What stays the same for all files of one run. */
record Job(Mapping mapping, Interpreter interpreter, IntakeDoor door, Limits limits, Progress progress, Tally tally) {
}
