package org.jingjian.ui.list.internal;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.event.RowSelectionEvent;
import org.eclipse.swt.graphics.Rectangle;

/** Keeps the filings chosen when the list is read anew: rows may stand elsewhere then, or be gone. UI thread only. */
final class KeptChoice {
	/** More are given up: finding them again would hold the window. */
	private static final int MOST = 5_000;

	private final SelectionLayer selection;
	/** Ids of the rows as they stand. */
	private long[] shown = {};
	/** The rows that were chosen here last. */
	private int[] found = {};
	/** Those chosen that were not among the rows read so far. */
	private long[] awaited = {};

	KeptChoice(SelectionLayer selection) {
		this.selection = selection;
	}

	/** The chosen rows, in the list's order. */
	int[] rows() {
		return selection.getSelectedRowPositions().stream().flatMapToInt(range -> IntStream.range(range.start, range.end)).sorted().toArray();
	}

	/** The ids of those chosen, in no order; to be asked before the table hears of other rows. */
	long[] ids() {
		if (selection.getSelectedRowCount() > MOST) {
			return new long[0];
		}
		int[] now = rows();
		LongStream chosen = Arrays.stream(now).filter(row -> row < shown.length).mapToLong(row -> shown[row]);
		return (Arrays.equals(now, found) ? LongStream.concat(chosen, Arrays.stream(awaited)) : chosen).sorted().distinct().toArray();
	}

	/** @param whole that no more rows will come */
	void choose(long[] wanted, long[] ids, boolean whole) {
		shown = ids;
		found = wanted.length == 0 ? new int[0] : IntStream.range(0, ids.length).filter(row -> Arrays.binarySearch(wanted, ids[row]) >= 0).toArray();
		awaited = whole || found.length == wanted.length ? new long[0] : wanted;
		selection.clear(false);
		for (int from = 0, to; from < found.length; from = to) {
			to = from + 1;
			while (to < found.length && found[to] == found[to - 1] + 1) {
				to++;
			}
			selection.getSelectionModel().addSelection(new Rectangle(0, found[from], Integer.MAX_VALUE, to - from));
		}
		if (found.length > 0) {
			selection.moveSelectionAnchor(0, found[0]);
			selection.fireLayerEvent(new RowSelectionEvent(selection, found, -1, false, false));
		}
	}
}
