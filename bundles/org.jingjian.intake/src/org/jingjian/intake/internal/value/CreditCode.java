package org.jingjian.intake.internal.value;

import java.util.Locale;
import org.jingjian.intake.Cell;

/** 统一社会信用代码 by GB 32100-2015: 18 characters, the last a check on the others. */
public final class CreditCode {
	private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
	private static final int LENGTH = 18;
	private static final int MODULUS = 31;
	private static final int FACTOR = 3;

	private CreditCode() {
	}

	/** As it is compared: half-width, upper case, no spaces. */
	public static String plain(String written) {
		return Plain.dense(written).toUpperCase(Locale.ROOT);
	}

	public static Reading read(Cell cell) {
		String written = Plain.trimmed(cell.text());
		if (written.isEmpty()) {
			return Reading.NOTHING;
		}
		String code = plain(written);
		String fault = fault(code);
		if (fault != null) {
			return Reading.wrong(fault);
		}
		return code.equals(written) ? Reading.of(code) : Reading.recovered(code, "recovered-credit-code");
	}

	/** Kind of what is wrong with a plain code; null if nothing is. */
	static String fault(String code) {
		if (code.length() != LENGTH) {
			return "credit-code-length";
		}
		for (int i = 0; i < LENGTH; i++) {
			if (ALPHABET.indexOf(code.charAt(i)) < 0) {
				return "credit-code-letter";
			}
		}
		return code.charAt(LENGTH - 1) == check(code) ? null : "credit-code-check-digit";
	}

	/** The check character for the first 17 of a plain code. */
	static char check(String code) {
		int sum = 0;
		int weight = 1;
		for (int i = 0; i < LENGTH - 1; i++) {
			sum += ALPHABET.indexOf(code.charAt(i)) * weight;
			weight = weight * FACTOR % MODULUS;
		}
		return ALPHABET.charAt((MODULUS - sum % MODULUS) % MODULUS);
	}
}
