package org.jingjian.intake.internal.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jingjian.intake.Cell;
import org.jingjian.intake.Cell.Kind;

/** Whole numbers of persons, devices, pages or days. An approximate figure is no number. */
public final class Counts {
	private static final Pattern WRITTEN = Pattern.compile(
			"([-+]?)(\\d{1,15}|\\d{1,3}(?:[, '’]\\d{3}){1,5})(\\.\\d{1,12})?(?:[eE]\\+?(\\d{1,2}))?(百|千|万|十万|百万|千万|亿)?(人|名|位|个|台|套|份|页|天|日)?");
	private static final Map<String, Integer> POWERS = Map.of("百", 2, "千", 3, "万", 4, "十万", 5, "百万", 6, "千万", 7, "亿", 8);
	private static final String UNSURE = "ambiguous-number";
	private static final double ROUNDING = 1e-9;

	private static final Pattern USUAL = Pattern.compile("\\d+(\\.0+)?");
	private static final Pattern BEFORE_UNIT = Pattern.compile(" ?([万亿千百人名位个台套份页天日])");
	private static final Pattern SPACE = Pattern.compile("\\p{Z}+");
	private static final int SURE_DIGITS = 9;

	private Counts() {
	}

	/** @param small true if 32 bits have to hold it */
	public static Reading read(Cell cell, boolean small) {
		String written = Plain.trimmed(cell.text());
		if (written.isEmpty()) {
			return Reading.NOTHING;
		}
		if (written.length() <= SURE_DIGITS && written.chars().allMatch(one -> one >= '0' && one <= '9')) {
			return Reading.of(Long.parseLong(written));
		}
		if (cell.kind() == Kind.DATE || cell.kind() == Kind.BOOLEAN) {
			return Reading.doubt(UNSURE);
		}
		String even = SPACE.matcher(Plain.even(written)).replaceAll(" ");
		if (even.equals("无") || even.equals("没有")) {
			return Reading.recovered(0L, "recovered-number");
		}
		Matcher match = WRITTEN.matcher(BEFORE_UNIT.matcher(even).replaceAll("$1").replace('−', '-'));
		if (!match.matches()) {
			return Reading.doubt(UNSURE);
		}
		return taken(number(match), written, cell.kind() == Kind.NUMBER, small ? Integer.MAX_VALUE : Long.MAX_VALUE);
	}

	private static BigDecimal number(Matcher match) {
		String digits = match.group(2).replaceAll("[^0-9]", "");
		var number = new BigDecimal(match.group(1) + digits + (match.group(3) == null ? "" : match.group(3)));
		int power = match.group(4) == null ? 0 : Integer.parseInt(match.group(4));
		return number.scaleByPowerOfTen(power + (match.group(5) == null ? 0 : POWERS.get(match.group(5))));
	}

	private static Reading taken(BigDecimal number, String written, boolean computed, long most) {
		if (number.signum() < 0) {
			return Reading.wrong("negative-number");
		}
		BigDecimal whole = number.setScale(0, RoundingMode.HALF_UP);
		double off = number.subtract(whole).abs().doubleValue();
		if (whole.compareTo(BigDecimal.valueOf(most)) > 0 || off > (computed ? ROUNDING * Math.max(1, whole.doubleValue()) : 0)) {
			return Reading.doubt(UNSURE);
		}
		long value = whole.longValueExact();
		boolean asUsual = off == 0 && USUAL.matcher(written).matches();
		return asUsual ? Reading.of(value) : Reading.recovered(value, "recovered-number");
	}
}
