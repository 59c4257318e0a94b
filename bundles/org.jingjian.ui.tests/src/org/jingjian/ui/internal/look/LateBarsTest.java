package org.jingjian.ui.internal.look;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.MApplicationFactory;
import org.eclipse.e4.ui.model.application.ui.menu.MMenuFactory;
import org.eclipse.e4.ui.model.application.ui.menu.MTrimContribution;
import org.junit.jupiter.api.Test;

class LateBarsTest {
	private static final String MAIN = "org.eclipse.ui.main.toolbar";
	private static final String STATUS = "org.eclipse.ui.trim.status";

	private final MApplication application = MApplicationFactory.INSTANCE.createApplication();

	private void bar(String place) {
		MTrimContribution bar = MMenuFactory.INSTANCE.createTrimContribution();
		bar.setParentId(place);
		application.getTrimContributions().add(bar);
	}

	private List<String> places() {
		return application.getTrimContributions().stream().map(MTrimContribution::getParentId).toList();
	}

	@Test
	void noPlaceHasABarBeforeTheWindow() {
		bar(MAIN);
		bar(STATUS);
		LateBars.hold(application);
		assertEquals(0, places().stream().filter(List.of(MAIN, STATUS)::contains).count());
	}

	@Test
	void eachBarHasItsPlaceOnceTheWindowIsThere() {
		bar(MAIN);
		bar(STATUS);
		LateBars.hold(application).release();
		assertEquals(List.of(MAIN, STATUS), places());
	}
}
