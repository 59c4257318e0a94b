package org.jingjian.columns.internal;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jingjian.columns.Condition;

/** Few different texts: conditions and orders are worked out for these, then looked up. */
record CodedTexts(Dictionary dictionary, Numbers codes) implements Texts {
	@Override
	public String get(int slot) {
		long code = codes.at(slot);
		return code == Numbers.MISSING ? null : dictionary.text((int) code);
	}

	@Override
	public SlotOrder order() {
		Keys ranks = keys();
		return (slot, other) -> Long.compare(ranks.at(slot), ranks.at(other));
	}

	@Override
	public void select(Condition condition, BitSet selected) {
		List<String> texts = dictionary.texts();
		long[] fulfil = new long[texts.size() + 1];
		fulfil[0] = Texts.fulfils(null, condition) ? 1 : 0;
		for (int code = 0; code < texts.size(); code++) {
			fulfil[code + 1] = Texts.fulfils(texts.get(code), condition) ? 1 : 0;
		}
		Bits.fill(selected, codes.size(), codes.reading(), (values, count) -> {
			for (int i = 0; i < count; i++) {
				values[i] = fulfil[(int) Math.max(values[i], -1) + 1];
			}
		});
	}

	@Override
	public Keys keys() {
		int[] ranks = dictionary.ranks();
		Bits.Reading reading = codes.reading();
		return new Keys() {
			@Override
			public long at(int slot) {
				return rank(codes.at(slot));
			}

			private long rank(long code) {
				return code == Numbers.MISSING ? Long.MAX_VALUE : ranks[(int) code];
			}

			@Override
			public void read(int first, int count, long[] into) {
				reading.read(first, count, into);
				for (int i = 0; i < count; i++) {
					into[i] = rank(into[i]);
				}
			}
		};
	}

	@Override
	public Map<Object, Long> groups(BitSet slots) {
		long[] counts = new long[dictionary.size() + 1];
		for (int slot = slots.nextSetBit(0); slot >= 0; slot = slots.nextSetBit(slot + 1)) {
			counts[(int) Math.max(codes.at(slot), -1) + 1]++;
		}
		var groups = new HashMap<Object, Long>();
		for (int code = -1; code < counts.length - 1; code++) {
			if (counts[code + 1] > 0) {
				groups.put(code < 0 ? null : dictionary.text(code), counts[code + 1]);
			}
		}
		return groups;
	}
}
