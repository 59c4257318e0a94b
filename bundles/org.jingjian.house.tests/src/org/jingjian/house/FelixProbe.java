package org.jingjian.house;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.concurrent.Callable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;

/** Starts bundles on the framework of its own class loader and tells how they are, in types of the JDK alone. */
public final class FelixProbe implements Callable<Map<String, Object>> {
	private static final String RUNTIME = "org.osgi.service.component.runtime.ServiceComponentRuntime";
	/** ComponentConfigurationDTO: satisfied, or active. */
	private static final int SATISFIED = 4;
	private static final int ACTIVE = 8;
	private static final long STOP_WITHIN_MILLIS = 30_000;

	private final List<Path> jars;
	private final Path cache;

	/** Called by reflection. */
	public FelixProbe(List<Path> jars, Path cache) {
		this.jars = jars;
		this.cache = cache;
	}

	@Override
	public Map<String, Object> call() throws Exception {
		Framework framework = ServiceLoader.load(FrameworkFactory.class, getClass().getClassLoader()).findFirst().orElseThrow()
				.newFramework(Map.of(Constants.FRAMEWORK_STORAGE, cache.toString(), "gosh.args", "--nointeractive"));
		framework.start();
		try {
			BundleContext context = framework.getBundleContext();
			var installed = new ArrayList<Bundle>();
			for (Path jar : jars) {
				installed.add(context.installBundle("reference:" + jar.toRealPath().toUri()));
			}
			for (Bundle bundle : installed) {
				bundle.start();
			}
			List<Object> components = components(context);
			return Map.of("framework", framework.getClass().getName(),
					"inactive", installed.stream().filter(bundle -> bundle.getState() != Bundle.ACTIVE).map(Bundle::getSymbolicName).toList(),
					"unsatisfied", components.stream().filter(FelixProbe::isUnsatisfied).map(String::valueOf).toList(),
					"components", components.size());
		} finally {
			framework.stop();
			framework.waitForStop(STOP_WITHIN_MILLIS);
		}
	}

	/** The configurations of all components; a component without any counts as its description. */
	private static List<Object> components(BundleContext context) throws ReflectiveOperationException, InvalidSyntaxException {
		Object runtime = context.getService(context.getAllServiceReferences(RUNTIME, null)[0]);
		Class<?> type = runtime.getClass().getClassLoader().loadClass(RUNTIME);
		var all = new ArrayList<Object>();
		var describe = Arrays.stream(type.getMethods()).filter(m -> m.getName().equals("getComponentDescriptionDTOs")).findFirst().orElseThrow();
		var configure = Arrays.stream(type.getMethods()).filter(m -> m.getName().equals("getComponentConfigurationDTOs")).findFirst().orElseThrow();
		for (Object description : (Collection<?>) describe.invoke(runtime, (Object) new Bundle[0])) {
			Collection<?> configurations = (Collection<?>) configure.invoke(runtime, description);
			all.addAll(configurations.isEmpty() ? List.of(description) : configurations);
		}
		return all;
	}

	private static boolean isUnsatisfied(Object configuration) {
		try {
			int state = configuration.getClass().getField("state").getInt(configuration);
			return state != SATISFIED && state != ACTIVE;
		} catch (ReflectiveOperationException noConfiguration) {
			return true;
		}
	}
}
