package org.jingjian.ui.update.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.eclipse.equinox.p2.core.IProvisioningAgentProvider;
import org.eclipse.equinox.p2.core.ProvisionException;
import org.eclipse.equinox.p2.engine.IProfileRegistry;
import org.eclipse.equinox.p2.engine.query.UserVisibleRootQuery;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.metadata.IProvidedCapability;
import org.eclipse.equinox.p2.metadata.MetadataFactory;
import org.eclipse.equinox.p2.metadata.MetadataFactory.InstallableUnitDescription;
import org.eclipse.equinox.p2.metadata.Version;
import org.eclipse.equinox.p2.repository.artifact.IArtifactRepositoryManager;
import org.eclipse.equinox.p2.repository.metadata.IMetadataRepositoryManager;
import org.jingjian.base.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/** What an archived site offers, installed into a program of its own and taken back. */
class InstallationTest {
	private static final String PROFILE = "desk";
	private static final String ADDED = "org.jingjian.sample.feature.group";

	@TempDir
	private Path temp;
	private final IProgressMonitor monitor = new NullProgressMonitor();
	private IProvisioningAgent agent;

	@BeforeEach
	void aProgramWithoutParts() throws ProvisionException {
		BundleContext bundles = FrameworkUtil.getBundle(InstallationTest.class).getBundleContext();
		agent = bundles.getService(bundles.getServiceReference(IProvisioningAgentProvider.class)).createAgent(temp.resolve("p2").toUri());
		agent.registerService("FORCED_SELF", PROFILE);
		agent.getService(IProfileRegistry.class).addProfile(PROFILE);
	}

	@AfterEach
	void isClosed() {
		agent.stop();
	}

	@Test
	void aPartThatIsNewIsOfferedWithTheDigestOfItsFile() throws Exception {
		Path file = site("new.zip", "1.0.0");
		SiteFile site = SiteFile.of(file);
		List<Change> offered = new Installation(agent).changes(site, monitor);
		assertEquals(List.of(ADDED + " 1.0.0"), offered.stream().map(Change::toString).toList());
		for (Locale locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
			String words = offered.getFirst().in(locale);
			assertTrue(words.contains("Sample") && words.contains("1.0.0"), words);
		}
		assertEquals(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file))), site.digest());
		assertEquals(Set.of(), parts(), "an offer installs nothing");
	}

	@Test
	void itIsInstalledUpdatedAndTakenBackByTheSiteItCameFrom() throws Exception {
		SiteFile first = SiteFile.of(site("first.zip", "1.0.0"));
		install(first);
		assertEquals(Set.of("1.0.0"), parts());
		assertEquals(List.of(), new Installation(agent).changes(first, monitor), "what is here is not offered again");
		SiteFile second = SiteFile.of(site("second.zip", "1.1.0"));
		assertEquals(List.of(ADDED + " 1.0.0 > 1.1.0"), new Installation(agent).changes(second, monitor).stream().map(Change::toString).toList());
		install(second);
		assertEquals(Set.of("1.1.0"), parts());
		assertEquals(List.of(), new Installation(agent).changes(first, monitor), "what is older is not offered");
		new Installation(agent).undo(first, monitor);
		assertEquals(Set.of("1.0.0"), parts());
	}

	@Test
	void thereIsNothingToTakeBackAtFirst() throws Exception {
		SiteFile site = SiteFile.of(site("first.zip", "1.0.0"));
		assertThrows(Refusal.class, () -> new Installation(agent).undo(site, monitor));
	}

	@Test
	void whatIsNoSiteIsRefusedByItsName() throws Exception {
		Path text = Files.writeString(temp.resolve("notes.zip"), "not an archive");
		assertNames("notes.zip", assertThrows(Refusal.class, () -> SiteFile.of(text)));
		Path other = temp.resolve("other.zip");
		try (var zip = new ZipOutputStream(Files.newOutputStream(other))) {
			zip.putNextEntry(new ZipEntry("readme.txt"));
		}
		assertNames("other.zip", assertThrows(Refusal.class, () -> SiteFile.of(other)));
		Path broken = temp.resolve("broken.zip");
		try (var zip = new ZipOutputStream(Files.newOutputStream(broken))) {
			for (String index : List.of("content.xml", "artifacts.xml")) {
				zip.putNextEntry(new ZipEntry(index));
				zip.write("<repository".getBytes());
			}
		}
		assertNames("broken.zip", assertThrows(Refusal.class, () -> new Installation(agent).changes(SiteFile.of(broken), monitor)));
	}

	private static void assertNames(String file, Refusal refusal) {
		assertTrue(refusal.in(Locale.SIMPLIFIED_CHINESE).contains(file), refusal.in(Locale.SIMPLIFIED_CHINESE));
		assertTrue(refusal.in(Locale.ENGLISH).contains(file), refusal.in(Locale.ENGLISH));
	}

	private void install(SiteFile site) {
		var installation = new Installation(agent);
		installation.install(site, installation.changes(site, monitor), monitor);
	}

	/** Versions of what is installed by itself. */
	private Set<String> parts() {
		return agent.getService(IProfileRegistry.class).getProfile(PROFILE).query(new UserVisibleRootQuery(), null).toUnmodifiableSet().stream()
				.map(unit -> unit.getVersion().toString()).collect(Collectors.toCollection(TreeSet::new));
	}

	/** A zip with one part of a version. */
	private Path site(String name, String version) throws Exception {
		Path folder = Files.createDirectory(temp.resolve(name + ".site"));
		URI location = folder.toUri();
		agent.getService(IMetadataRepositoryManager.class).createRepository(location, name, IMetadataRepositoryManager.TYPE_SIMPLE_REPOSITORY, Map.of())
				.addInstallableUnits(List.of(part(version)));
		agent.getService(IArtifactRepositoryManager.class).createRepository(location, name, IArtifactRepositoryManager.TYPE_SIMPLE_REPOSITORY, Map.of());
		agent.getService(IMetadataRepositoryManager.class).removeRepository(location);
		agent.getService(IArtifactRepositoryManager.class).removeRepository(location);
		return zip(folder, temp.resolve(name));
	}

	private static IInstallableUnit part(String version) {
		var part = new InstallableUnitDescription();
		part.setId(ADDED);
		part.setVersion(Version.create(version));
		part.setProperty(IInstallableUnit.PROP_NAME, "Sample");
		part.setProperty(InstallableUnitDescription.PROP_TYPE_GROUP, Boolean.TRUE.toString());
		part.setCapabilities(new IProvidedCapability[] {
				MetadataFactory.createProvidedCapability(IInstallableUnit.NAMESPACE_IU_ID, ADDED, Version.create(version)) });
		return MetadataFactory.createInstallableUnit(part);
	}

	private static Path zip(Path folder, Path file) throws IOException {
		try (var zip = new ZipOutputStream(Files.newOutputStream(file)); var entries = Files.newDirectoryStream(folder)) {
			for (Path entry : entries) {
				zip.putNextEntry(new ZipEntry(entry.getFileName().toString()));
				Files.copy(entry, zip);
			}
		}
		return file;
	}
}
