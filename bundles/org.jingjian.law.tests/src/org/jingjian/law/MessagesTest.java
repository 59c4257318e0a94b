package org.jingjian.law;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MessagesTest {
	@Test
	void bothLanguagesSayTheSameThings() throws IOException {
		assertEquals(keys("messages.properties"), keys("messages_zh_CN.properties"));
	}

	private static Set<String> keys(String resource) throws IOException {
		Properties properties = new Properties();
		try (var in = new InputStreamReader(RuleSet.class.getResourceAsStream(resource), StandardCharsets.UTF_8)) {
			properties.load(in);
		}
		return properties.stringPropertyNames();
	}
}
