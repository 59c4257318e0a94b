package org.jingjian.columns.internal;

/** Turns from numbers to bytes once there are too many different texts to be looked up. */
final class TextEditor implements Column.Editor {
	private static final int MANY = 20_000;

	private Dictionary dictionary;
	private Numbers.Editing codes;
	private PooledTexts.Editing pool;

	TextEditor(Texts before) {
		switch (before) {
			case CodedTexts coded -> {
				dictionary = coded.dictionary();
				codes = coded.codes().edit();
			}
			case PooledTexts pooled -> pool = new PooledTexts.Editing(pooled);
		}
	}

	@Override
	public void set(int slot, Object value) {
		if (pool == null && value != null) {
			codes.put(slot, dictionary.code((String) value));
			if (dictionary.size() > MANY) {
				pool();
			}
		} else if (pool == null) {
			codes.put(slot, Numbers.MISSING);
		} else {
			pool.set(slot, value);
		}
	}

	@Override
	public void takeOver() {
		if (pool == null) {
			codes.takeOver();
		} else {
			pool.takeOver();
		}
	}

	private void pool() {
		pool = new PooledTexts.Editing(PooledTexts.EMPTY);
		for (int slot = 0; slot < codes.size(); slot++) {
			long code = codes.at(slot);
			pool.set(slot, code == Numbers.MISSING ? null : dictionary.text((int) code));
		}
		dictionary = null;
		codes = null;
	}

	@Override
	public Column done() {
		return pool == null ? new CodedTexts(dictionary, codes.done()) : pool.done();
	}
}
