package org.jingjian.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The core on a framework that is not Eclipse's. */
class FelixStartTest {
	@TempDir
	Path folder;

	@Test
	@SuppressWarnings("unchecked")
	void everyBundleIsActiveAndEveryComponentSatisfiedOnApacheFelix() throws Exception {
		Product product = Product.in(folder.resolve("product"));
		Path here = Product.locate("org.jingjian.house.tests");
		URL[] classPath = {Product.felix().toUri().toURL(), here.toUri().toURL(), Path.of(here.toString(), "target", "classes").toUri().toURL()};
		try (var loader = new URLClassLoader(classPath, ClassLoader.getPlatformClassLoader())) {
			var probe = (Callable<Map<String, Object>>) loader.loadClass(FelixProbe.class.getName())
					.getConstructor(List.class, Path.class).newInstance(product.jars(), folder.resolve("cache"));
			Map<String, Object> found = probe.call();
			assertTrue(found.get("framework").toString().startsWith("org.apache.felix"), found::toString);
			assertEquals(List.of(), found.get("inactive"));
			assertEquals(List.of(), found.get("unsatisfied"));
			assertTrue((int) found.get("components") >= 5, found::toString);
		}
	}
}
