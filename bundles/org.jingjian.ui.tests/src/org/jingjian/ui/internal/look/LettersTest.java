package org.jingjian.ui.internal.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Fonts with Chinese characters are known by their names, and found as files in a folder. */
class LettersTest {
	@TempDir
	private Path folder;

	@ParameterizedTest
	@ValueSource(strings = { "Noto Sans CJK SC", "Source Han Sans SC", "Microsoft YaHei UI", "SimSun", "PingFang SC", "WenQuanYi Micro Hei", "文泉驿微米黑",
			"HarmonyOS Sans SC" })
	void knowsFontsWithChineseCharacters(String family) {
		assertTrue(Letters.isChinese(family), family);
	}

	@ParameterizedTest
	@ValueSource(strings = { "DejaVu Sans", "Liberation Serif", "Noto Sans", "Segoe UI", "Helvetica", "Noto Sans Thai" })
	void doesNotTakeOthersForThem(String family) {
		assertFalse(Letters.isChinese(family), family);
	}

	@Test
	void findsFontFilesOnly() throws IOException {
		for (String name : List.of("a.ttf", "B.OTF", "c.ttc", "read.me", "d.woff2")) {
			Files.createFile(folder.resolve(name));
		}
		assertEquals(List.of("B.OTF", "a.ttf", "c.ttc"), Letters.files(folder).stream().map(file -> file.getFileName().toString()).toList());
		assertEquals(List.of(), Letters.files(folder.resolve("none")));
	}
}
