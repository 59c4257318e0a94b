package org.jingjian.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An administrator's day by scripts, on Apache Felix, each job in a process of its own. */
class CommandLineWalkTest {
	private static final String HEADERS = "个人信息处理者名称,统一社会信用代码,单位类型,所属行业,注册地,办公地址,法定代表人,个人信息保护负责人,"
			+ "联系电话,电子邮箱,经办人,首次达到10万人日期,申报日期,存储人脸信息人数,其中不满十四周岁人数";
	private static final String ROW = "千佛文旅景区1集团有限公司,91371302MAAN3CPB4F,企业,文化、体育和娱乐业,山东省临沂市兰山区,山东省临沂市兰山区14号,陈雨华,周建强,"
			+ "0531-81804710,pip1@example.com,李文宁,2025-06-15,2025-07-27,144025,0";

	@TempDir
	Path folder;
	private Product product;
	private Path office;
	private Path password;

	@BeforeEach
	void layOut() throws IOException {
		product = Product.in(folder.resolve("a product"));
		office = folder.resolve("an office");
		password = Files.writeString(folder.resolve("password"), "一个足够长的口令\n");
	}

	@Test
	void aFilingIsTakenInListedJournalledBackedUpAndRestored() throws Exception {
		assertEquals(0, inOffice("init", "--name", "山东省互联网信息办公室", "--province", "37").code());

		Path file = Files.writeString(folder.resolve("filings.csv"), HEADERS + "\n" + ROW + "\n");
		Map<String, Object> taken = done(inOffice("intake", file.toString(), "--json"));
		assertEquals(1, (int) taken.get("accepted") + (int) taken.get("warned"), taken::toString);
		assertEquals(144025, taken.get("storedPersons"));

		Map<String, Object> again = done(inOffice("intake", file.toString(), "--json"));
		assertEquals(1, again.get("unchanged"), again::toString);

		Map<String, Object> filings = done(inOffice("filings", "--json"));
		assertEquals(1, filings.get("total"));
		assertTrue(filings.get("rows").toString().contains("91371302MAAN3CPB4F"), filings::toString);

		Map<String, Object> verified = done(inOffice("journal", "verify", "--json"));
		assertEquals(true, verified.get("valid"));
		assertFalse(verified.containsKey("firstFault"));

		Path backup = folder.resolve("backup");
		assertEquals(0, inOffice("backup", backup.toString()).code());
		Path restored = folder.resolve("restored");
		assertEquals(0, run("restore", backup.toString(), "--data", restored.toString(), "--password-file", password.toString()).code());
		Map<String, Object> there = done(run("filings", "--json", "--data", restored.toString(), "--password-file", password.toString()));
		assertEquals(1, there.get("total"));
	}

	@Test
	void aRefusalIsOneLineAndNothingElse() throws Exception {
		assertEquals(0, inOffice("init").code());
		Path wrong = Files.writeString(folder.resolve("wrong"), "another password\n");
		Child refused = run("filings", "--json", "--data", office.toString(), "--password-file", wrong.toString());
		assertEquals(1, refused.code(), refused::toString);
		assertEquals("", refused.out());
		assertEquals(1, refused.err().lines().count(), refused::err);
	}

	@Test
	void aTermNeedsNoOffice() throws Exception {
		Map<String, Object> term = done(run("term", "2025-06-03", "30wd", "--json"));
		assertEquals("2025-07-15", term.get("due"));
		assertEquals(false, term.get("provisional"));
		assertEquals(30, ((List<?>) term.get("days")).size());
	}

	@Test
	void theConsoleDoesTheSameJobsAndEndsWhenItIsLeft() throws Exception {
		for (Path framework : List.of(Product.felix(), Product.equinox())) {
			Child console = Child.run(folder, List.of(product.plugin("org.jingjian.cli"), framework), options(),
					List.of("org.jingjian.cli.Main", "console"), "term 2025-06-03 30wd --json\nexit 0\n");
			assertEquals(0, console.code(), console::toString);
			assertTrue(console.out().replace(" ", "").contains("\"due\":\"2025-07-15\""), () -> framework + " " + console);
		}
	}

	@Test
	void anOlderBundleLeftByAnUpdateIsNotTaken() throws Exception {
		for (Path jar : product.jars()) {
			Files.writeString(jar.resolveSibling(jar.getFileName().toString().replace("_1.jar", "_0.9.jar")), "the older one");
		}
		assertEquals("2025-07-15", done(run("term", "2025-06-03", "30wd", "--json")).get("due"));
	}

	@Test
	void aLineThatIsNotUnderstoodHasACodeOfItsOwn() throws Exception {
		Child unknown = run("intaek");
		assertEquals(64, unknown.code(), unknown::toString);
		assertEquals(1, unknown.err().lines().count(), unknown::err);
	}

	private static Map<String, Object> done(Child ended) throws IOException {
		assertEquals(0, ended.code(), ended::toString);
		assertEquals("", ended.err());
		return JSON.std.mapFrom(ended.out());
	}

	private Child inOffice(String... job) throws IOException, InterruptedException {
		var line = new ArrayList<>(List.of(job));
		line.addAll(List.of("--data", office.toString(), "--password-file", password.toString()));
		return run(line.toArray(String[]::new));
	}

	private Child run(String... job) throws IOException, InterruptedException {
		var line = new ArrayList<>(List.of("org.jingjian.cli.Main"));
		line.addAll(List.of(job));
		return Child.run(folder, List.of(product.plugin("org.jingjian.cli"), Product.felix()), options(), line);
	}

	private List<String> options() {
		return List.of("-Duser.language=zh", "-Duser.country=CN", "-Djdk.console=java.base", "-Djingjian.plugins=" + product.plugins());
	}
}
