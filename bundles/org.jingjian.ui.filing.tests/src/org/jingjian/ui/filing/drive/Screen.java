package org.jingjian.ui.filing.drive;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.List;

/** A virtual screen of its own, with a window manager. */
public final class Screen implements AutoCloseable {
	private final List<Process> processes;
	private final String display;

	private Screen(String display, List<Process> processes) {
		this.display = display;
		this.processes = processes;
	}

	/** Lights one of that size in pixels. */
	public static Screen light(int width, int height) throws IOException {
		Process server = new ProcessBuilder("Xvfb", "-displayfd", "1", "-screen", "0", width + "x" + height + "x24", "-nolisten", "tcp")
				.redirectError(ProcessBuilder.Redirect.DISCARD).start();
		BufferedReader told = server.inputReader();
		String number = told.readLine();
		if (number == null) {
			throw new AssertionError("the virtual screen did not start (Xvfb)");
		}
		var manager = new ProcessBuilder("openbox").redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
		manager.environment().put("DISPLAY", ":" + number.strip());
		return new Screen(":" + number.strip(), List.of(manager.start(), server));
	}

	/** As DISPLAY has it. */
	public String display() {
		return display;
	}

	@Override
	public void close() {
		processes.forEach(Process::destroy);
	}
}
