package org.jingjian.ui.internal.about;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.jingjian.ui.Themes;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** What whoever helps from afar asks first. Nothing in it tells of the office, its people or its folders. */
final class SystemWords {
	private static final long MEBIBYTE = 1L << 20;

	/** A part that was made by others. */
	record Part(String name, String version, String licence) {
	}

	private SystemWords() {
	}

	static String version() {
		var version = FrameworkUtil.getBundle(SystemWords.class).getVersion();
		String number = version.getMajor() + "." + version.getMinor() + "." + version.getMicro();
		return version.getQualifier().isEmpty() ? number : number + " (" + version.getQualifier() + ")";
	}

	static String all(Display display) {
		Runtime runtime = Runtime.getRuntime();
		var lines = new StringBuilder();
		line(lines, "Jingjian", version());
		line(lines, "System", System.getProperty("os.name") + " " + System.getProperty("os.version") + ", " + Platform.getOSArch());
		line(lines, "Java", System.getProperty("java.vm.name") + " " + System.getProperty("java.runtime.version"));
		line(lines, "Memory", (runtime.totalMemory() - runtime.freeMemory()) / MEBIBYTE + " of " + runtime.maxMemory() / MEBIBYTE + " MiB");
		line(lines, "Window system", SWT.getPlatform() + ", SWT " + SWT.getVersion());
		line(lines, "Screen", display.getPrimaryMonitor().getBounds().width + " x " + display.getPrimaryMonitor().getBounds().height + ", "
				+ display.getPrimaryMonitor().getZoom() + " %");
		line(lines, "Theme", Themes.isDark() ? "dark" : "light");
		line(lines, "Language", Platform.getNL());
		lines.append('\n');
		bundles().stream().filter(bundle -> bundle.getSymbolicName().startsWith("org.jingjian."))
				.forEach(bundle -> line(lines, bundle.getSymbolicName(), bundle.getVersion().toString()));
		return lines.toString();
	}

	private static void line(StringBuilder lines, String what, String value) {
		lines.append(what).append(": ").append(value).append('\n');
	}

	/** The parts by name. */
	static List<Part> parts() {
		return bundles().stream().filter(bundle -> !bundle.getSymbolicName().startsWith("org.jingjian."))
				.map(bundle -> new Part(bundle.getSymbolicName(), bundle.getVersion().toString(), licence(bundle))).toList();
	}

	private static List<Bundle> bundles() {
		return Arrays.stream(FrameworkUtil.getBundle(SystemWords.class).getBundleContext().getBundles())
				.filter(bundle -> bundle.getSymbolicName() != null).sorted(Comparator.comparing(Bundle::getSymbolicName)).toList();
	}

	/** As the part itself says; the parts of Eclipse say it in a file. */
	private static String licence(Bundle bundle) {
		String said = bundle.getHeaders("").get("Bundle-License");
		if (said != null) {
			return said.split("[;,]")[0].strip();
		}
		return bundle.getSymbolicName().startsWith("org.eclipse.") ? "EPL-2.0" : "";
	}
}
