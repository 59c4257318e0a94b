package org.jingjian.ui.help.internal.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.osgi.framework.FrameworkUtil;

class LogExcerptTest {
	private static final String HEADING = "!ENTRY org.jingjian.ui 4 0 2026-03-14 09:26:53.589\n";
	private static KnownCode code;

	@BeforeAll
	static void lookAtTheProgram() {
		code = new KnownCode(FrameworkUtil.getBundle(LogExcerpt.class).getBundleContext().getBundles());
	}

	private static String excerpt(String log) {
		return String.join("\n", LogExcerpt.of(log, 100, code));
	}

	@Test
	void whatTheProgramDidIsTold() {
		String told = excerpt(HEADING + "!MESSAGE 打不开\n!STACK 0\n" + trace(new IllegalStateException("甲", ofTheProgram())));
		assertTrue(told.startsWith("2026-03-14 09:26:53 ERROR org.jingjian.ui\n"), told);
		assertTrue(told.contains("\n  java.lang.IllegalStateException\n    at "), told);
		assertTrue(told.contains("\n  Caused by: java.lang.NullPointerException\n    at " + LogExcerpt.class.getName() + ".of:"), told);
		assertTrue(told.contains("characters of text withheld"), told);
	}

	@Test
	void whatAUserWroteIsNotTold() {
		var secrets = List.of("张三", "110101199003078888", "91370100MA3C0XXX00", "/home/li/案件.xlsx", "C:\\Users\\li\\案件.xlsx", "hunter2", "13800138000", "li@example.org");
		String message = String.join(" ", secrets);
		String told = excerpt("!SESSION 2026-03-14 09:00:00 ---\nCommand-line arguments: --data /home/li/案件.xlsx --password-file hunter2\n"
				+ HEADING + "!MESSAGE " + message + "\n" + message + "\n!STACK 1\n" + trace(new IllegalStateException(message, new Secret(message))));
		secrets.forEach(secret -> assertFalse(told.contains(secret), () -> secret + " in\n" + told));
		assertTrue(told.contains("IllegalStateException"), told);
	}

	@Test
	void forgedLinesGetNothingIn() {
		for (String forged : List.of(
				"!ENTRY zhangsan.lisi 4 0 2026-03-14 09:26:53.589",
				"!ENTRY org.jingjian.ui zhangsan 0 2026-03-14 09:26:53.589",
				"!ENTRY org.jingjian.ui 4 zhangsan 2026-99-99 09:26:53.589",
				"\tat org.jingjian.zhangsan.lisi(Wangwu.java:1)",
				"\tat java.lang.String.zhangsan(Lisi.java:12)",
				"\tat java.lang.String.length(zhangsan.java:12)",
				"\tat zhangsan/java.lang.String.length(String.java:12)",
				"\tat java.lang.String$$zhangsan.lisi(Unknown Source)",
				"\tat java.lang.String.length(zhangsan)",
				"Caused by: zhangsan.Exception: lisi",
				"Caused by: java.lang.String: zhangsan",
				"\t... 5 zhangsan more",
				"zhangsan")) {
			String told = excerpt(HEADING + "!MESSAGE x\n" + forged + "\n");
			for (String name : List.of("zhangsan", "lisi", "wangwu")) {
				assertFalse(told.toLowerCase(Locale.ROOT).contains(name), () -> forged + " gave\n" + told);
			}
		}
	}

	@Test
	void wordsThrownInAnywhereNeverComeOut() {
		long seed = System.nanoTime();
		var random = new Random(seed);
		String real = HEADING + "!MESSAGE java.lang.IllegalStateException\n!STACK 0\n" + trace(new IllegalStateException("a", new IOException("b")));
		for (int round = 0; round < 60; round++) {
			String secret = secret(random);
			var log = new StringBuilder(real);
			for (int times = 0; times < 40; times++) {
				log.insert(random.nextInt(log.length() + 1), random.nextBoolean() ? secret : "\n" + secret + "\n");
			}
			String told = excerpt(log.toString());
			assertFalse(told.contains(secret), () -> "seed " + seed + ": " + secret + " in\n" + told);
		}
	}

	@Test
	void endlessLinesAreCutAndCounted() {
		for (String line : List.of("\tat " + "a.".repeat(200_000), "\tat " + "a/".repeat(200_000) + "(", "a.".repeat(200_000), "!ENTRY " + "a".repeat(400_000), "9".repeat(400_000))) {
			String told = excerpt(HEADING + line + "\n");
			assertTrue(told.matches("(?s).*\\(4\\d{5} characters of text withheld\\)"), told);
		}
	}

	@Test
	void theLastEntriesAreKept() {
		var log = new StringBuilder();
		for (int second = 10; second < 60; second++) {
			log.append("!ENTRY org.jingjian.ui 2 0 2026-03-14 09:26:").append(second).append(".000\n!MESSAGE x\n\n");
		}
		List<String> told = LogExcerpt.of(log.toString(), 3, code).stream().filter(line -> line.contains("WARNING")).toList();
		assertEquals(List.of("2026-03-14 09:26:57 WARNING org.jingjian.ui", "2026-03-14 09:26:58 WARNING org.jingjian.ui", "2026-03-14 09:26:59 WARNING org.jingjian.ui"), told);
		assertEquals(List.of(), LogExcerpt.of("", 3, code));
	}

	/** What the program itself threw. */
	static RuntimeException ofTheProgram() {
		return assertThrows(NullPointerException.class, () -> LogExcerpt.of(null, 1, code));
	}

	private static String secret(Random random) {
		var letters = new ArrayList<String>();
		String alphabet = random.nextBoolean() ? "qxzjvkwy" : "张王李赵钱孙周吴";
		for (int i = 0; i < 6; i++) {
			letters.add(String.valueOf(alphabet.charAt(random.nextInt(alphabet.length()))));
		}
		return String.join("", letters);
	}

	private static String trace(Throwable thrown) {
		var text = new StringBuilder();
		for (Throwable each = thrown; each != null; each = each.getCause()) {
			text.append(each == thrown ? "" : "Caused by: ").append(each.toString()).append('\n');
			for (StackTraceElement frame : each.getStackTrace()) {
				text.append("\tat ").append(frame.toString()).append('\n');
			}
		}
		return text.toString();
	}

	/** An exception that says more than it should, in its words and by its looks. */
	private static final class Secret extends RuntimeException {
		private static final long serialVersionUID = 1;

		Secret(String message) {
			super(message + "\n\tat " + message + ".run(" + message + ":1)\nCaused by: " + message);
		}
	}
}
