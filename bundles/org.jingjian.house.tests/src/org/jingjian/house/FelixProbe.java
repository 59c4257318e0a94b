package org.jingjian.house;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;

/** A process that starts bundles on the framework of its class path and tells, a line each, how they are. */
public final class FelixProbe {
	private static final String RUNTIME = "org.osgi.service.component.runtime.ServiceComponentRuntime";
	/** ComponentConfigurationDTO: satisfied, or active. */
	private static final List<Integer> SATISFIED = List.of(4, 8);
	private static final long STOP_WITHIN_MILLIS = 30_000;

	private FelixProbe() {
	}

	/** @param arguments the framework's cache, then the bundles */
	public static void main(String[] arguments) throws Exception {
		Framework framework = ServiceLoader.load(FrameworkFactory.class).findFirst().orElseThrow()
				.newFramework(Map.of(Constants.FRAMEWORK_STORAGE, arguments[0], "gosh.args", "--nointeractive"));
		System.out.println("framework " + framework.getClass().getName());
		framework.start();
		var installed = new ArrayList<Bundle>();
		for (String jar : List.of(arguments).subList(1, arguments.length)) {
			installed.add(framework.getBundleContext().installBundle("reference:" + Path.of(jar).toRealPath().toUri()));
		}
		for (Bundle bundle : installed) {
			bundle.start();
		}
		for (Bundle bundle : installed) {
			System.out.println((bundle.getState() == Bundle.ACTIVE ? "active " : "not active ") + bundle.getSymbolicName());
		}
		tellComponents(framework.getBundleContext());
		framework.stop();
		framework.waitForStop(STOP_WITHIN_MILLIS);
		System.exit(0);
	}

	/** By reflection: the types of the component runtime belong to a bundle. */
	private static void tellComponents(BundleContext context) throws Exception {
		Object runtime = context.getService(context.getAllServiceReferences(RUNTIME, null)[0]);
		for (Object component : (Collection<?>) call(runtime, "getComponentDescriptionDTOs", (Object) new Bundle[0])) {
			Collection<?> configurations = (Collection<?>) call(runtime, "getComponentConfigurationDTOs", component);
			boolean satisfied = !configurations.isEmpty();
			for (Object configuration : configurations) {
				satisfied &= SATISFIED.contains(configuration.getClass().getField("state").getInt(configuration));
			}
			System.out.println((satisfied ? "satisfied " : "not satisfied ") + component.getClass().getField("name").get(component));
		}
	}

	private static Object call(Object runtime, String method, Object argument) throws Exception {
		Class<?> type = runtime.getClass().getClassLoader().loadClass(RUNTIME);
		return Arrays.stream(type.getMethods()).filter(each -> each.getName().equals(method)).findFirst().orElseThrow().invoke(runtime, argument);
	}
}
