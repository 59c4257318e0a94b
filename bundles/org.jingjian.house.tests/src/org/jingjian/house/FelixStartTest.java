package org.jingjian.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The core on a framework that is not Eclipse's. */
class FelixStartTest {
	@TempDir
	Path folder;

	@Test
	void everyBundleIsActiveAndEveryComponentSatisfiedOnApacheFelix() throws Exception {
		Product product = Product.in(folder.resolve("product"));
		Path here = Product.locate("org.jingjian.house.tests");
		var line = new ArrayList<>(List.of(FelixProbe.class.getName(), folder.resolve("cache").toString()));
		product.jars().forEach(jar -> line.add(jar.toString()));
		Child probe = Child.run(folder, List.of(Product.felix(), here, here.resolve("target").resolve("classes")), List.of(), line);
		List<String> told = probe.out().lines().toList();
		assertEquals(0, probe.code(), probe::toString);
		assertTrue(told.contains("framework org.apache.felix.framework.Felix"), probe::toString);
		assertEquals(List.of(), told.stream().filter(finding -> finding.startsWith("not ")).toList(), probe::toString);
		assertTrue(told.stream().filter(finding -> finding.startsWith("satisfied ")).count() >= 5, probe::toString);
	}
}
