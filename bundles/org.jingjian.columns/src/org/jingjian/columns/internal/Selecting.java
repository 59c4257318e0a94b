package org.jingjian.columns.internal;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jingjian.columns.ColumnTable;
import org.jingjian.columns.Condition;

/** Which slots fulfil a condition. */
public final class Selecting {
	private final List<Column> columns;
	private final int size;

	public Selecting(List<Column> columns, int size) {
		this.columns = columns;
		this.size = size;
	}

	public BitSet of(Condition condition) {
		return switch (condition) {
			case Condition.Not(Condition negated) -> {
				BitSet selected = of(negated);
				selected.flip(0, size);
				yield selected;
			}
			case Condition.Any(List<Condition> conditions) -> {
				var selected = new BitSet(size);
				conditions.forEach(each -> selected.or(of(each)));
				yield selected;
			}
			case Condition.All(List<Condition> conditions) -> all(conditions);
			case Condition.Missing missing -> by(missing.column(), condition);
			case Condition.OneOf oneOf when oneOf.column() == ColumnTable.ID -> these(oneOf.values());
			case Condition.OneOf oneOf -> by(oneOf.column(), condition);
			case Condition.Within within -> by(within.column(), condition);
			case Condition.Holds holds -> by(holds.column(), condition);
			case Condition.Begins begins -> by(begins.column(), condition);
		};
	}

	private BitSet all(List<Condition> conditions) {
		BitSet selected = null;
		for (Condition each : conditions) {
			if (selected == null) {
				selected = of(each);
			} else if (!selected.isEmpty()) {
				selected.and(of(each));
			}
		}
		if (selected == null) {
			selected = new BitSet(size);
			selected.set(0, size);
		}
		return selected;
	}

	/** The slots of ids, which rise. */
	private BitSet these(Set<?> wanted) {
		Numbers ids = (Numbers) columns.get(ColumnTable.ID);
		var selected = new BitSet(size);
		wanted.stream().mapToInt(id -> ids.find((Long) id)).filter(slot -> slot >= 0).forEach(selected::set);
		return selected;
	}

	private BitSet by(int column, Condition condition) {
		var selected = new BitSet(size);
		columns.get(column).select(condition, selected);
		return selected;
	}
}
