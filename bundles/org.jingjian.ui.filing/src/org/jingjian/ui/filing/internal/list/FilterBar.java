package org.jingjian.ui.filing.internal.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.jingjian.model.filing.FilingState;
import org.jingjian.office.FilingQuery;
import org.jingjian.office.FilingQuery.Listing;
import org.jingjian.ui.Images;
import org.jingjian.ui.Regions;
import org.jingjian.ui.filing.internal.Messages;
import org.jingjian.ui.filing.internal.words.Words;

/** Which filings the list shows: a standing list, a state, a city, a part of the text. */
final class FilterBar {
	private static final int TYPING_PAUSE_MS = 250;

	private final Composite bar;
	private final List<Regions.Region> cities;
	private final Runnable changed;
	private final Runnable typed;
	private Listing listing = Listing.ALL;
	private Combo state;
	private Combo city;
	private Text text;
	private Label count;

	FilterBar(Composite parent, List<Regions.Region> cities, Runnable changed) {
		this.cities = cities;
		this.changed = changed;
		bar = new Composite(parent, SWT.NONE);
		typed = () -> {
			if (!bar.isDisposed()) {
				changed.run();
			}
		};
		GridLayoutFactory.swtDefaults().numColumns(6).margins(8, 6).spacing(8, 0).applyTo(bar);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		createLists();
		createText();
		createChoices();
		count = new Label(bar, SWT.RIGHT);
		GridDataFactory.swtDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(count);
	}

	private void createLists() {
		ToolBar lists = new ToolBar(bar, SWT.FLAT | SWT.RIGHT);
		list(lists, Listing.ALL, Messages.Filter_all, "filings");
		list(lists, Listing.OVERDUE, Messages.Filter_overdue, "overdue");
		list(lists, Listing.NEVER_FILED, Messages.Filter_neverFiled, "neverfiled");
	}

	private void list(ToolBar lists, Listing which, String title, String image) {
		ToolItem item = new ToolItem(lists, SWT.RADIO);
		item.setText(title);
		item.setImage(Images.image(image));
		item.setSelection(which == listing);
		item.addListener(SWT.Selection, event -> {
			if (item.getSelection() && which != listing) {
				listing = which;
				changed.run();
			}
		});
	}

	private void createText() {
		text = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		text.setMessage(Messages.Filter_text);
		GridDataFactory.swtDefaults().align(SWT.FILL, SWT.CENTER).hint(280, SWT.DEFAULT).applyTo(text);
		text.addListener(SWT.Modify, event -> bar.getDisplay().timerExec(TYPING_PAUSE_MS, typed));
	}

	private void createChoices() {
		state = new Combo(bar, SWT.READ_ONLY);
		state.add(Messages.Filter_anyState);
		for (FilingState each : FilingState.values()) {
			state.add(Words.of(each));
		}
		state.setVisibleItemCount(FilingState.values().length + 1);
		state.select(0);
		state.addListener(SWT.Selection, event -> changed.run());
		city = new Combo(bar, SWT.READ_ONLY);
		city.add(Messages.Filter_anyCity);
		cities.forEach(each -> city.add(each.name()));
		city.select(0);
		city.setVisibleItemCount(20);
		city.addListener(SWT.Selection, event -> changed.run());
	}

	FilingQuery query() {
		List<FilingState> states = new ArrayList<>();
		if (state.getSelectionIndex() > 0) {
			states.add(FilingState.values()[state.getSelectionIndex() - 1]);
		}
		String cityCode = city.getSelectionIndex() > 0 ? cities.get(city.getSelectionIndex() - 1).code() : null;
		return new FilingQuery(listing, Set.copyOf(states), text.getText().strip(), cityCode, null, List.of(), 0, -1, List.of());
	}

	void counted(int rows) {
		count.setText(NLS.bind(Messages.Filter_count, Words.number(rows)));
		count.requestLayout();
	}

	void focus() {
		text.setFocus();
	}
}
