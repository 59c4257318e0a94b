package org.jingjian.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A bundle imports only from the layers below its own; the core runs on any OSGi framework. */
class LayersTest {
	/** From the bottom up. A star stands for the rest of a name; bundles of one layer know nothing of each other. */
	private static final List<List<String>> LAYERS = List.of(
			List.of("base"), List.of("model"), List.of("law", "crypto", "columns", "preview"), List.of("store"), List.of("office"),
			List.of("intake", "export", "documents", "search", "workflow", "notify", "exchange", "demo"),
			List.of("pack.*", "notify.*", "exchange.*"),
			List.of("ui", "cli", "node", "client"), List.of("ui.filing"), List.of("ui.*"));

	private static final Map<String, SourceBundle> OWNERS = owners();

	static Stream<SourceBundle> all() {
		return Sources.bundles().stream();
	}

	static Stream<SourceBundle> products() {
		return all().filter(bundle -> !bundle.isTest());
	}

	static Stream<SourceBundle> core() {
		return all().filter(SourceBundle::isCore);
	}

	@Test
	void theTreeHasBundles() {
		assertTrue(core().count() >= 8, () -> "found only " + core().toList());
	}

	@ParameterizedTest
	@MethodSource("products")
	void aBundleImportsOnlyFromBelow(SourceBundle bundle) {
		for (String imported : bundle.names("Import-Package")) {
			SourceBundle owner = OWNERS.get(imported);
			if (imported.startsWith("org.jingjian.")) {
				assertTrue(owner != null, () -> bundle + " imports " + imported + ", which nobody exports");
				assertTrue(owner.name().equals(bundle.name()) || layer(owner) < layer(bundle), () -> bundle + " imports " + imported + " of " + owner);
			}
		}
	}

	@ParameterizedTest
	@MethodSource("core")
	void theCoreImportsNothingOfEclipseButEmf(SourceBundle bundle) {
		List<SourceBundle.Clause> foreign = bundle.clauses("Import-Package").stream()
				.filter(clause -> clause.name().startsWith("org.eclipse.") && !clause.name().startsWith("org.eclipse.emf."))
				.filter(clause -> !isOfXcore(bundle, clause)).toList();
		assertEquals(List.of(), foreign, bundle.name());
	}

	/** Generated code may use the library of its generator where it is there. */
	private static boolean isOfXcore(SourceBundle bundle, SourceBundle.Clause clause) {
		return bundle.name().equals("org.jingjian.model") && clause.optional() && clause.name().startsWith("org.eclipse.xtext.xbase.lib");
	}

	@ParameterizedTest
	@MethodSource("core")
	void theCoreIsTiedByPackagesAndServicesAlone(SourceBundle bundle) {
		for (String header : List.of("Require-Bundle", "Bundle-Activator", "DynamicImport-Package", "Bundle-ClassPath")) {
			assertEquals(null, bundle.header(header), () -> bundle + " has " + header);
		}
		assertFalse(bundle.folder().resolve("plugin.xml").toFile().exists(), () -> bundle + " has a plugin.xml");
	}

	@ParameterizedTest
	@MethodSource("all")
	void internalPackagesAreNeverExported(SourceBundle bundle) {
		assertEquals(List.of(), bundle.names("Export-Package").stream().filter(name -> name.matches(".*\\.internal(\\..*)?")).toList());
	}

	@ParameterizedTest
	@MethodSource("products")
	void everyExportHasSourcesAndAVersion(SourceBundle bundle) {
		for (SourceBundle.Clause exported : bundle.clauses("Export-Package")) {
			assertTrue(bundle.packages().contains(exported.name()), () -> bundle + " exports " + exported.name() + " and has no such package");
			assertTrue(exported.attributes().contains("version="), () -> bundle + " exports " + exported.name() + " without a version");
		}
	}

	@ParameterizedTest
	@MethodSource("core")
	void everyImportOutsideTheJdkHasARange(SourceBundle bundle) {
		List<String> open = bundle.clauses("Import-Package").stream()
				.filter(clause -> !clause.name().startsWith("javax.") && !clause.name().startsWith("org.w3c.dom") && !clause.name().startsWith("org.xml.sax"))
				.filter(clause -> !clause.hasClosedRange()).map(SourceBundle.Clause::name).toList();
		assertEquals(List.of(), open, bundle.name());
	}

	@ParameterizedTest
	@MethodSource("all")
	void aBundleIsNamedLikeItsFolder(SourceBundle bundle) {
		assertEquals(bundle.name(), bundle.header("Bundle-SymbolicName").split(";")[0].strip());
		assertEquals(bundle.javaFiles().isEmpty() ? bundle.header("Bundle-RequiredExecutionEnvironment") : "JavaSE-21", bundle.header("Bundle-RequiredExecutionEnvironment"), bundle.name());
	}

	private static int layer(SourceBundle bundle) {
		for (int i = 0; i < LAYERS.size(); i++) {
			if (LAYERS.get(i).stream().anyMatch(name -> name.equals(bundle.shortName())
					|| name.endsWith("*") && bundle.shortName().startsWith(name.substring(0, name.length() - 1)))) {
				return i;
			}
		}
		throw new AssertionError(bundle + " belongs to no layer: say here to which");
	}

	private static Map<String, SourceBundle> owners() {
		var owners = new HashMap<String, SourceBundle>();
		all().forEach(bundle -> bundle.names("Export-Package").forEach(name -> owners.put(name, bundle)));
		return owners;
	}
}
