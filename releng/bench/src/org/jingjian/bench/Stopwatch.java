package org.jingjian.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/** Adds up time on the wall and time of all processors, the second of which a busy machine does not distort. */
final class Stopwatch {
	private static final OperatingSystemMXBean SYSTEM = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

	private long wall;
	private long processor;
	private long wallBegun;
	private long processorBegun;

	Stopwatch start() {
		processorBegun = SYSTEM.getProcessCpuTime();
		wallBegun = System.nanoTime();
		return this;
	}

	void stop() {
		wall += System.nanoTime() - wallBegun;
		processor += SYSTEM.getProcessCpuTime() - processorBegun;
	}

	Rate rate(int count) {
		return new Rate(count / (wall / 1e9), processor / 1e3 / count);
	}

	double millis() {
		return wall / 1e6;
	}

	/**
	 * @param perSecond by the clock on the wall
	 * @param micros of processor time for each
	 */
	record Rate(double perSecond, double micros) {
	}
}
