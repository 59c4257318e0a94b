package org.jingjian.ui.list.internal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
import org.jingjian.store.Filter;
import org.jingjian.ui.Images;
import org.jingjian.ui.Names;
import org.jingjian.ui.Regions;
import org.jingjian.ui.Sizes;
import org.jingjian.ui.words.Words;

/** Which filings the list shows: a standing list, a state, a city, a part of the text. */
final class FilterBar {
	private static final int TYPING_PAUSE_MS = 250;

	private final Composite bar;
	private final List<Regions.Region> cities;
	private final ListWords words;
	private final Runnable changed;
	private final Runnable typed;
	private Listing listing = Listing.ALL;
	/** Conditions that came with a link and have no field of their own. */
	private FilingQuery linked = FilingQuery.all();
	private Conditions conditions = Conditions.NONE;
	private ToolBar lists;
	private CLabel link;
	private Combo state;
	private Combo city;
	private Text text;
	private Label count;

	FilterBar(Composite parent, List<Regions.Region> cities, ListWords words, Runnable changed) {
		this.cities = cities;
		this.words = words;
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
		Names.give(text, Messages.Filter_text);
		GridDataFactory.swtDefaults().align(SWT.FILL, SWT.CENTER).hint(Sizes.of(280), SWT.DEFAULT).applyTo(text);
		text.addListener(SWT.Modify, event -> bar.getDisplay().timerExec(TYPING_PAUSE_MS, typed));
	}

	private void createChoices() {
		state = new Combo(bar, SWT.READ_ONLY);
		state.add(Messages.Filter_anyState);
		Names.give(state, FilingColumn.STATE.title());
		for (FilingState each : FilingState.values()) {
			state.add(Words.of(each));
		}
		state.setVisibleItemCount(FilingState.values().length + 1);
		state.select(0);
		state.addListener(SWT.Selection, event -> changed.run());
		city = new Combo(bar, SWT.READ_ONLY);
		city.add(Messages.Filter_anyCity);
		Names.give(city, FilingColumn.CITY.title());
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
			narrow(Conditions.NONE);
		});
		link(FilingQuery.all(), "");
	}

	private void link(FilingQuery query, String title) {
		linked = query;
		conditions = Conditions.NONE;
		link.setText(title);
		Composite chip = link.getParent();
		chip.setVisible(!title.isEmpty());
		((GridData) chip.getLayoutData()).exclude = title.isEmpty();
		bar.layout(true, true);
	}

	Conditions conditions() {
		return conditions;
	}

	/** Asks columns as the dialog does, instead of what a link asked. */
	void narrow(Conditions asked) {
		set(asked);
		changed.run();
	}

	private void set(Conditions asked) {
		link(FilingQuery.all(), asked.words(words));
		conditions = asked;
		boolean states = asked.each().containsKey(FilingColumn.STATE);
		boolean regions = asked.each().containsKey(FilingColumn.CITY);
		state.setEnabled(!states);
		city.setEnabled(!regions);
		if (states) {
			state.select(0);
		}
		if (regions) {
			city.select(0);
		}
	}

	/** True if all that is asked can be kept in a view: what a link asks cannot. */
	boolean isKeepable() {
		return linked.equals(FilingQuery.all());
	}

	/** Into lines of a saved view. */
	void save(Map<String, String> lines) {
		lines.put("list", listing.name());
		lines.put("text", text.getText().strip());
		lines.put("state", state.getSelectionIndex() > 0 ? FilingState.values()[state.getSelectionIndex() - 1].getName() : "");
		lines.put("city", city.getSelectionIndex() > 0 ? cities.get(city.getSelectionIndex() - 1).code() : "");
		conditions.save(lines);
	}

	/** From lines of a saved view, without reading the list anew. */
	void restore(Map<String, String> lines) {
		var query = FilingQuery.all().like(lines.getOrDefault("text", ""));
		String list = lines.getOrDefault("list", "");
		for (Listing each : Listing.values()) {
			query = each.name().equals(list) ? query.listing(each) : query;
		}
		FilingState one = FilingState.getByName(lines.getOrDefault("state", ""));
		query = one == null ? query : query.inState(one);
		String code = lines.getOrDefault("city", "");
		fill(code.isEmpty() ? query : query.inCity(code));
		set(Conditions.restore(lines));
	}

	/** Puts a query into the fields; what has no field of its own stands beside them under its title. */
	void show(FilingQuery query, String title) {
		int where = fill(query);
		boolean oneState = query.states().size() == 1;
		boolean whole = query.where().isEmpty() && query.dueBefore() == null && query.states().size() <= 1
				&& (query.cityCode() == null || where >= 0);
		var rest = new FilingQuery(Listing.ALL, oneState ? Set.of() : query.states(), "", where < 0 ? query.cityCode() : null,
				query.dueBefore(), List.of(), 0, -1, query.where());
		link(whole ? FilingQuery.all() : rest, whole ? "" : title);
		changed.run();
	}

	/** Puts what has fields into them. @return position of the city; -1 for none */
	private int fill(FilingQuery query) {
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
		state.setEnabled(true);
		city.setEnabled(true);
		return where;
	}

	FilingQuery query() {
		Set<FilingState> states = linked.states();
		if (state.getSelectionIndex() > 0) {
			states = Set.of(FilingState.values()[state.getSelectionIndex() - 1]);
		}
		String cityCode = city.getSelectionIndex() > 0 ? cities.get(city.getSelectionIndex() - 1).code() : linked.cityCode();
		List<Filter> where = Stream.concat(linked.where().stream(), conditions.filters().stream()).toList();
		return new FilingQuery(listing, states, text.getText().strip(), cityCode, linked.dueBefore(), List.of(), 0, -1, where);
	}

	/** Tells how many rows there are, once that is known. */
	void counted(FilingPages pages) {
		count.setText(pages.isWhole() ? NLS.bind(Messages.Filter_count, Words.number(pages.count())) : Messages.Filter_counting);
		count.requestLayout();
	}

	void focus() {
		text.setFocus();
	}
}
