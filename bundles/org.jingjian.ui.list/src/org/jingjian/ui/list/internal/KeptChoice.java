package org.jingjian.ui.list.internal;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.event.RowSelectionEvent;
import org.eclipse.swt.graphics.Rectangle;

/** Keeps the filings chosen when the list is read anew: rows may stand elsewhere then, or be gone. UI thread only. */
final class KeptChoice {
	/** More are given up: finding them again would hold the window. */
	private static final int MOST = 5_000;
	private static final long NOBODY = -1;
	private static final Chosen NONE = new Chosen(new long[0], NOBODY, NOBODY);

	private final SelectionLayer selection;
	/** Ids of the rows as they stand. */
	private long[] shown = {};
	/** The rows that were chosen here last. */
	private int[] found = {};
	/** What was chosen and is not all among the rows read so far. */
	private Chosen awaited = NONE;

	/**
	 * Filings that are chosen.
	 *
	 * @param ids in ascending order
	 * @param from the one at which choosing began
	 * @param to the one that was chosen last, from which the arrows go on
	 */
	record Chosen(long[] ids, long from, long to) {
	}

	KeptChoice(SelectionLayer selection) {
		this.selection = selection;
	}

	/** The chosen rows, in the list's order. */
	int[] rows() {
		return selection.getSelectedRowPositions().stream().flatMapToInt(range -> IntStream.range(range.start, range.end)).sorted().toArray();
	}

	/** Whether somebody chose; the library's own answer is lost where the list is read anew. */
	boolean isAny() {
		return selection.getSelectedRowCount() > 0 || awaited.ids().length > 0;
	}

	/** What is chosen now; to be asked before the table hears of other rows. */
	Chosen chosen() {
		if (selection.getSelectedRowCount() > MOST) {
			return NONE;
		}
		int[] now = rows();
		LongStream chosen = Arrays.stream(now).filter(row -> row < shown.length).mapToLong(row -> shown[row]);
		boolean untouched = Arrays.equals(now, found);
		long[] ids = (untouched ? LongStream.concat(chosen, Arrays.stream(awaited.ids())) : chosen).sorted().distinct().toArray();
		return untouched && awaited.ids().length > 0 ? new Chosen(ids, awaited.from(), awaited.to())
				: new Chosen(ids, idOf(selection.getSelectionAnchor()), idOf(selection.getLastSelectedCellPosition()));
	}

	private long idOf(PositionCoordinate cell) {
		return cell != null && cell.rowPosition >= 0 && cell.rowPosition < shown.length ? shown[cell.rowPosition] : NOBODY;
	}

	/** @param whole that no more rows will come */
	void choose(Chosen wanted, long[] ids, boolean whole) {
		shown = ids;
		int most = wanted.ids().length;
		found = most == 0 ? new int[0] : IntStream.range(0, ids.length).filter(row -> Arrays.binarySearch(wanted.ids(), ids[row]) >= 0).toArray();
		awaited = whole || found.length == most ? NONE : wanted;
		selection.clear(false);
		for (int from = 0, to; from < found.length; from = to) {
			to = from + 1;
			while (to < found.length && found[to] == found[to - 1] + 1) {
				to++;
			}
			selection.getSelectionModel().addSelection(new Rectangle(0, found[from], Integer.MAX_VALUE, to - from));
		}
		if (found.length > 0) {
			selection.moveSelectionAnchor(0, rowOf(wanted.from()));
			selection.setLastSelectedCell(0, rowOf(wanted.to()));
			selection.fireLayerEvent(new RowSelectionEvent(selection, found, -1, false, false));
		}
	}

	/** The row of one that was found, or else the first of them. */
	private int rowOf(long id) {
		return Arrays.stream(found).filter(row -> shown[row] == id).findFirst().orElse(found[0]);
	}
}
