package org.jingjian.intake.internal.csv;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import org.jingjian.base.Refusal;
import org.jingjian.intake.internal.Reasons;

/** Refuses a row that does not end, such as behind a quotation mark that is never closed. */
final class MeasuredReader extends FilterReader {
	private final int longest;
	private final int ahead;
	private long read;
	private long start;

	/** @param ahead characters that the reader of rows may have taken beyond a row's end */
	MeasuredReader(Reader in, int longest, int ahead) {
		super(in);
		this.longest = longest;
		this.ahead = ahead;
	}

	/** A row was read whole. */
	void step() {
		start = read;
	}

	@Override
	public int read() throws IOException {
		int one = in.read();
		if (one >= 0) {
			counted(1);
		}
		return one;
	}

	@Override
	public int read(char[] chars, int offset, int length) throws IOException {
		int some = in.read(chars, offset, length);
		counted(Math.max(0, some));
		return some;
	}

	private void counted(int some) {
		read += some;
		if (read - start > (long) longest + ahead) {
			throw tooLong();
		}
	}

	private Refusal tooLong() {
		return Reasons.refusal("row.long", longest);
	}
}
