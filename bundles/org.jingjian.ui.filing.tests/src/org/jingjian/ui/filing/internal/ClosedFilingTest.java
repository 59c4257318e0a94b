package org.jingjian.ui.filing.internal;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Text;
import org.jingjian.model.filing.Filing;
import org.jingjian.office.Review.Step;
import org.jingjian.ui.Language;
import org.jingjian.ui.filing.drive.Desk;
import org.jingjian.ui.filing.drive.Papers;
import org.jingjian.ui.filing.internal.editor.EditorMessages;
import org.jingjian.ui.filing.internal.editor.FilingEditor;
import org.junit.jupiter.api.Test;

/** A filing on which nothing can be done any more is there to be read. */
class ClosedFilingTest extends AtDesk {
	private static final String NAME = "泰山不予科技有限公司";

	@Test
	void nothingIsWrittenInARejectedFilingAndThePageTellsWhy() {
		FilingEditor editor = opened(NAME, Papers.code(5, 610));
		work.page(editor, "content");
		Text name = field(editor, NAME);
		assertTrue(desk.ui(name::getEditable));
		Filing filing = work.stored(editor);
		work.session().filings().reject(filing.getId(), filing.getVersion(), "重复报送");
		desk.until("a field that is closed", () -> !name.getEditable() && name.getEnabled());
		String why = work.session().filings().review(filing.getId()).refusal(Step.CORRECT).orElseThrow().in(Language.locale());
		desk.until("why", () -> why.equals(editor.getActivePageInstance().getManagedForm().getForm().getMessage()));
		desk.until("no button that changes rows", () -> !enabled(editor, EditorMessages.Rows_add) && !enabled(editor, EditorMessages.Rows_remove));
		desk.picture("editor-closed");
		work.page(editor, "materials");
		desk.until("no button that changes materials", () -> !enabled(editor, EditorMessages.Materials_attach) && !enabled(editor, EditorMessages.Rows_remove));
	}

	private static boolean enabled(FilingEditor editor, String title) {
		return Desk.all(editor.body()).anyMatch(each -> each instanceof Button button && button.isVisible() && button.getText().equals(title) && button.isEnabled());
	}
}
