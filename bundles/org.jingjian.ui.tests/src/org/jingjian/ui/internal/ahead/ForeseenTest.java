package org.jingjian.ui.internal.ahead;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

class ForeseenTest {
	private final BundleContext context = FrameworkUtil.getBundle(Foreseen.class).getBundleContext();
	private final List<String> foreseen = Foreseen.of(context);

	@Test
	void theWindowsAndWhatTheyImportAreForeseen() {
		assertTrue(foreseen.contains("org.jingjian.ui org.jingjian.ui.Palette"));
		assertTrue(foreseen.contains("org.jingjian.base org.jingjian.base.Refusal"));
	}

	@Test
	void theLibraryOfFormsIsForeseenWhole() {
		assertTrue(foreseen.contains("org.eclipse.ui.forms org.eclipse.ui.internal.forms.widgets.TitleRegion"));
	}

	@Test
	void eachIsForeseenOnce() {
		assertEquals(new HashSet<>(foreseen).size(), foreseen.size());
	}

	@Test
	void ourOwnCanBeLoadedByTheirNames() throws ClassNotFoundException {
		Bundle windows = FrameworkUtil.getBundle(Foreseen.class);
		List<String> own = foreseen.stream().filter(line -> line.startsWith("org.jingjian.ui org.jingjian.ui.")).map(line -> line.split(" ")[1]).toList();
		for (String name : own) {
			assertEquals(name, windows.loadClass(name).getName());
		}
	}
}
