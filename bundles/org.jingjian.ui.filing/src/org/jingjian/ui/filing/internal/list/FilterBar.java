package org.jingjian.ui.filing.internal.list;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.layout.GridData;
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
	/** Conditions that came with a link and have no field of their own. */
	private FilingQuery linked = FilingQuery.all();
	private ToolBar lists;
	private CLabel link;
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
		GridLayoutFactory.swtDefaults().numColumns(7).margins(8, 6).spacing(8, 0).applyTo(bar);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		createLists();
		createText();
		createChoices();
		createLink();
		count = new Label(bar, SWT.RIGHT);
		GridDataFactory.swtDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(count);
	}

	private void createLists() {
		lists = new ToolBar(bar, SWT.FLAT | SWT.RIGHT);
		list(lists, Listing.ALL, Messages.Filter_all, "filings");
		list(lists, Listing.OVERDUE, Messages.Filter_overdue, "overdue");
		list(lists, Listing.NEVER_FILED, Messages.Filter_neverFiled, "neverfiled");
	}

	private void list(ToolBar lists, Listing which, String title, String image) {
		ToolItem item = new ToolItem(lists, SWT.RADIO);
		item.setText(title);
		item.setImage(Images.image(image));
		item.setData(which);
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

	/** What a link asked for, as long as nobody takes it away. */
	private void createLink() {
		Composite chip = new Composite(bar, SWT.NONE);
		GridDataFactory.swtDefaults().align(SWT.FILL, SWT.CENTER).applyTo(chip);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(0, 0).applyTo(chip);
		link = new CLabel(chip, SWT.NONE);
		link.setImage(Images.image("filter"));
		ToolBar tools = new ToolBar(chip, SWT.FLAT);
		ToolItem unlink = new ToolItem(tools, SWT.PUSH);
		unlink.setImage(Images.image("clear"));
		unlink.setToolTipText(Messages.Filter_unlink);
		unlink.addListener(SWT.Selection, event -> {
			link(FilingQuery.all(), "");
			changed.run();
		});
		link(FilingQuery.all(), "");
	}

	private void link(FilingQuery conditions, String title) {
		linked = conditions;
		link.setText(title);
		Composite chip = link.getParent();
		chip.setVisible(!title.isEmpty());
		((GridData) chip.getLayoutData()).exclude = title.isEmpty();
		bar.layout(true, true);
	}

	/** Puts a query into the fields; what has no field of its own stands beside them under its title. */
	void show(FilingQuery query, String title) {
		listing = query.list();
		for (ToolItem item : lists.getItems()) {
			item.setSelection(item.getData() == listing);
		}
		boolean oneState = query.states().size() == 1;
		state.select(oneState ? query.states().iterator().next().ordinal() + 1 : 0);
		int where = IntStream.range(0, cities.size()).filter(i -> cities.get(i).code().equals(query.cityCode())).findFirst().orElse(-1);
		city.select(where + 1);
		text.setText(query.text());
		bar.getDisplay().timerExec(-1, typed);
		boolean whole = query.where().isEmpty() && query.dueBefore() == null && query.states().size() <= 1
				&& (query.cityCode() == null || where >= 0);
		var rest = new FilingQuery(Listing.ALL, oneState ? Set.of() : query.states(), "", where < 0 ? query.cityCode() : null,
				query.dueBefore(), List.of(), 0, -1, query.where());
		link(whole ? FilingQuery.all() : rest, whole ? "" : title);
		changed.run();
	}

	FilingQuery query() {
		Set<FilingState> states = linked.states();
		if (state.getSelectionIndex() > 0) {
			states = Set.of(FilingState.values()[state.getSelectionIndex() - 1]);
		}
		String cityCode = city.getSelectionIndex() > 0 ? cities.get(city.getSelectionIndex() - 1).code() : linked.cityCode();
		return new FilingQuery(listing, states, text.getText().strip(), cityCode, linked.dueBefore(), List.of(), 0, -1, linked.where());
	}

	void counted(int rows) {
		count.setText(NLS.bind(Messages.Filter_count, Words.number(rows)));
		count.requestLayout();
	}

	void focus() {
		text.setFocus();
	}
}
