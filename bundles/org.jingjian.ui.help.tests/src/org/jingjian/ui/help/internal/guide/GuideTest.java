package org.jingjian.ui.help.internal.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.help.HelpSystem;
import org.junit.jupiter.api.Test;

class GuideTest {
	@Test
	void theGuidesOfTheProgramKnowTheirHelpInBothLanguages() throws IOException {
		for (String name : List.of("tour", "firstIntake", "firstReview")) {
			for (String folder : List.of("/guides/", "/nl/zh/guides/")) {
				try (InputStream source = GuideTest.class.getResourceAsStream(folder + name + ".xml")) {
					Guide guide = Guide.read(name, source);
					assertTrue(guide.steps().size() > 3, guide::toString);
					assertTrue(guide.steps().stream().anyMatch(Guide.Step::hasCommand), guide::toString);
					guide.steps().forEach(step -> assertEquals(1, HelpSystem.getContext(step.help()).getRelatedTopics().length, step::toString));
				}
			}
		}
	}

	@Test
	void refusesWhatIsNoGuide() {
		for (String text : List.of("", "<guide/>", "<guide><introduction/></guide>", "<guide><step/></guide>", "<!DOCTYPE guide><guide><introduction/><step/></guide>")) {
			assertThrows(IOException.class, () -> Guide.read("x", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))), text);
		}
	}
}
