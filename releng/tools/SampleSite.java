import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * An archived update site with one feature of one bundle, to try updates on: {@code java SampleSite.java VERSION OUT.zip}. The
 * bundle adds a line with its version to the help menu.
 */
public final class SampleSite {
	private static final String ID = "org.jingjian.sample";

	private SampleSite() {
	}

	/** @param arguments the version and the file to make */
	public static void main(String[] arguments) throws IOException, NoSuchAlgorithmException {
		String version = arguments[0];
		String manifest = """
				Manifest-Version: 1.0
				Bundle-ManifestVersion: 2
				Bundle-SymbolicName: %s;singleton:=true
				Bundle-Version: %s
				Bundle-RequiredExecutionEnvironment: JavaSE-21
				""".formatted(ID, version);
		byte[] bundle = zip(Map.of("META-INF/MANIFEST.MF", bytes(manifest), "plugin.xml", bytes(plugin(version))));
		var parts = new LinkedHashMap<String, byte[]>();
		parts.put("content.xml", bytes(content(version)));
		parts.put("artifacts.xml", bytes(artifacts(version, bundle)));
		parts.put("plugins/" + ID + "_" + version + ".jar", bundle);
		Files.write(Path.of(arguments[1]), zip(parts));
	}

	private static String plugin(String version) {
		return """
				<?xml version="1.0" encoding="UTF-8"?>
				<?eclipse version="3.4"?>
				<plugin>
				  <extension point="org.eclipse.ui.commands"><command id="%1$s.command" name="Sample %2$s"/></extension>
				  <extension point="org.eclipse.ui.menus">
				    <menuContribution locationURI="menu:help"><command commandId="%1$s.command" style="push"/></menuContribution>
				  </extension>
				</plugin>
				""".formatted(ID, version);
	}

	private static String content(String version) {
		return """
				<?xml version='1.0' encoding='UTF-8'?>
				<?metadataRepository version='1.1.0'?>
				<repository name='Sample' type='org.eclipse.equinox.internal.p2.metadata.repository.LocalMetadataRepository' version='1'>
				  <units size='2'>
				    <unit id='%1$s' version='%2$s'>
				      <provides size='3'>
				        <provided namespace='org.eclipse.equinox.p2.iu' name='%1$s' version='%2$s'/>
				        <provided namespace='osgi.bundle' name='%1$s' version='%2$s'/>
				        <provided namespace='org.eclipse.equinox.p2.eclipse.type' name='bundle' version='1.0.0'/>
				      </provides>
				      <artifacts size='1'><artifact classifier='osgi.bundle' id='%1$s' version='%2$s'/></artifacts>
				      <touchpoint id='org.eclipse.equinox.p2.osgi' version='1.0.0'/>
				      <touchpointData size='1'><instructions size='1'>
				        <instruction key='manifest'>Bundle-SymbolicName: %1$s;singleton:=true&#xA;Bundle-Version: %2$s</instruction>
				      </instructions></touchpointData>
				    </unit>
				    <unit id='%1$s.feature.group' version='%2$s' singleton='false'>
				      <properties size='2'>
				        <property name='org.eclipse.equinox.p2.name' value='Sample'/>
				        <property name='org.eclipse.equinox.p2.type.group' value='true'/>
				      </properties>
				      <provides size='1'><provided namespace='org.eclipse.equinox.p2.iu' name='%1$s.feature.group' version='%2$s'/></provides>
				      <requires size='1'><required namespace='org.eclipse.equinox.p2.iu' name='%1$s' range='[%2$s,%2$s]'/></requires>
				      <touchpoint id='null' version='0.0.0'/>
				    </unit>
				  </units>
				</repository>
				""".formatted(ID, version);
	}

	private static String artifacts(String version, byte[] bundle) throws NoSuchAlgorithmException {
		return """
				<?xml version='1.0' encoding='UTF-8'?>
				<?artifactRepository version='1.1.0'?>
				<repository name='Sample' type='org.eclipse.equinox.p2.artifact.repository.simpleRepository' version='1'>
				  <mappings size='1'><rule filter='(&amp; (classifier=osgi.bundle))' output='${repoUrl}/plugins/${id}_${version}.jar'/></mappings>
				  <artifacts size='1'>
				    <artifact classifier='osgi.bundle' id='%s' version='%s'>
				      <properties size='2'>
				        <property name='download.size' value='%d'/>
				        <property name='download.checksum.sha-256' value='%s'/>
				      </properties>
				    </artifact>
				  </artifacts>
				</repository>
				""".formatted(ID, version, bundle.length, HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bundle)));
	}

	private static byte[] zip(Map<String, byte[]> parts) throws IOException {
		var out = new ByteArrayOutputStream();
		try (var zip = new ZipOutputStream(out)) {
			for (var part : parts.entrySet()) {
				zip.putNextEntry(new ZipEntry(part.getKey()));
				zip.write(part.getValue());
				zip.closeEntry();
			}
		}
		return out.toByteArray();
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}
}
