package org.jingjian.intake.internal.value;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jingjian.intake.Cell;
import org.jingjian.model.filing.FilingFactory;
import org.jingjian.model.filing.GroupMember;

/** The members of a group (集团统一备案成员) in one cell: a line or a semicolon apart, the credit code beside or in brackets. */
public final class Members {
	private static final Pattern APART = Pattern.compile("[;；、\\r\\n]+");
	private static final Pattern CODE = Pattern.compile("(?<![0-9A-Za-z])[0-9A-Za-z]{15,20}(?![0-9A-Za-z])");
	private static final Pattern EMPTY = Pattern.compile("[(（\\[【]\\s*[)）\\]】]");
	private static final Pattern AROUND = Pattern.compile("^[\\s:：,，]+|[\\s:：,，]+$");
	private static final Pattern WRAPPED = Pattern.compile("[\\[【(（]([^\\[【(（)）\\]】]*)[)）\\]】]");
	private static final int LONGEST_NAME = 200;

	private Members() {
	}

	/** A list of {@link GroupMember}s; in doubt if one of them has no name, or a code that cannot be. */
	public static Reading read(Cell cell) {
		var members = new ArrayList<GroupMember>();
		for (String part : APART.split(Plain.trimmed(cell.text()))) {
			if (!part.isBlank()) {
				GroupMember member = member(part);
				if (member == null) {
					return Reading.doubt("group-member");
				}
				members.add(member);
			}
		}
		return members.isEmpty() ? Reading.NOTHING : Reading.of(List.copyOf(members));
	}

	private static GroupMember member(String part) {
		Matcher code = CODE.matcher(part);
		GroupMember member = FilingFactory.eINSTANCE.createGroupMember();
		String name = part;
		if (code.find()) {
			String plain = CreditCode.plain(code.group());
			if (CreditCode.fault(plain) != null) {
				return null;
			}
			member.setCreditCode(plain);
			name = part.substring(0, code.start()) + part.substring(code.end());
		}
		name = AROUND.matcher(EMPTY.matcher(Plain.trimmed(name)).replaceAll("")).replaceAll("");
		Matcher wrapped = WRAPPED.matcher(name);
		name = wrapped.matches() ? Plain.trimmed(wrapped.group(1)) : name;
		if (name.isBlank() || name.length() > LONGEST_NAME) {
			return null;
		}
		member.setName(name);
		return member;
	}
}
