package org.jingjian.ui.help.internal.report;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.Test;

class ReportTest {
	private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-14T09:26:53Z"), ZoneOffset.UTC);

	@Test
	void tellsOfTheProgramAndNothingOfItsUsers() {
		ILog.of(Report.class).error("处理者 赵六商贸有限公司 的文件 /home/zhaoliu/zhaoliu.xlsx 打不开", new IllegalStateException("口令 zhaoliu", LogExcerptTest.ofTheProgram()));
		String report = new Report(CLOCK).collect("screen 1600 x 1000");
		for (String part : List.of("2026-03-14 09:26", "version 0.1.0", "Java ", "screen 1600 x 1000", "org.eclipse.osgi ",
				"ERROR org.jingjian.ui.help", "  java.lang.IllegalStateException\n", "    at " + LogExcerpt.class.getName())) {
			assertTrue(report.contains(part), () -> part + " is not in\n" + report);
		}
		for (String secret : List.of("赵六", "zhaoliu", "口令", System.getProperty("user.home") + "/", Platform.getInstanceLocation().getURL().getPath())) {
			assertFalse(report.contains(secret), () -> secret + " is in\n" + report);
		}
	}
}
