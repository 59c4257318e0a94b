package org.jingjian.ui.internal.ahead;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.namespace.BundleNamespace;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.framework.wiring.BundleWire;
import org.osgi.framework.wiring.BundleWiring;

/**
 * Which classes the windows will need, as far as that can be told of a program that nobody has used yet: those of the windows
 * themselves, of the packages that they import and of the libraries of controls.
 */
final class Foreseen {
	private static final String OURS = "org.jingjian.ui";
	private static final String CLASS = ".class";
	/** Windows that are opened first by who begins to work. */
	private static final List<String> FIRST = List.of(OURS + ".list", OURS + ".intake", OURS + ".filing");
	/** Libraries of controls, imported or required: whoever makes one of theirs needs classes of many of their packages. */
	private static final List<String> CONTROLS = List.of("org.eclipse.nebula.widgets.nattable.core", "org.eclipse.swtchart", "org.eclipse.ui.forms");

	private Foreseen() {
	}

	/** @return each as {@code bundle class}, in the order in which they are likely to be needed */
	static List<String> of(BundleContext context) {
		List<Bundle> windows = Arrays.stream(context.getBundles()).filter(bundle -> bundle.getSymbolicName().startsWith(OURS))
				.sorted(Comparator.comparingInt(Foreseen::turn)).toList();
		Set<String> all = new LinkedHashSet<>();
		for (Bundle window : windows) {
			BundleWiring wiring = window.adapt(BundleWiring.class);
			if (wiring != null) {
				classes(wiring, "/", BundleWiring.LISTRESOURCES_RECURSE).forEach(all::add);
				imported(wiring).forEach(all::add);
				required(wiring).forEach(all::add);
			}
		}
		return new ArrayList<>(all);
	}

	private static int turn(Bundle bundle) {
		int at = FIRST.indexOf(bundle.getSymbolicName());
		return at < 0 ? FIRST.size() : at;
	}

	private static Stream<String> imported(BundleWiring wiring) {
		return wiring.getRequiredWires(PackageNamespace.PACKAGE_NAMESPACE).stream().filter(wire -> wire.getProvider().getBundle().getBundleId() != 0)
				.flatMap(Foreseen::classes);
	}

	private static Stream<String> required(BundleWiring wiring) {
		return wiring.getRequiredWires(BundleNamespace.BUNDLE_NAMESPACE).stream().map(BundleWire::getProviderWiring)
				.filter(library -> CONTROLS.contains(library.getBundle().getSymbolicName())).flatMap(library -> classes(library, "/", BundleWiring.LISTRESOURCES_RECURSE));
	}

	private static Stream<String> classes(BundleWire wire) {
		boolean whole = CONTROLS.contains(wire.getProvider().getBundle().getSymbolicName());
		return classes(wire.getProviderWiring(), path(wire), whole ? BundleWiring.LISTRESOURCES_RECURSE : 0);
	}

	private static String path(BundleWire wire) {
		return ((String) wire.getCapability().getAttributes().get(PackageNamespace.PACKAGE_NAMESPACE)).replace('.', '/');
	}

	private static Stream<String> classes(BundleWiring wiring, String path, int options) {
		String bundle = wiring.getBundle().getSymbolicName();
		return wiring.listResources(path, "*" + CLASS, options | BundleWiring.LISTRESOURCES_LOCAL).stream()
				.map(name -> bundle + " " + name.substring(0, name.length() - CLASS.length()).replace('/', '.'));
	}
}
