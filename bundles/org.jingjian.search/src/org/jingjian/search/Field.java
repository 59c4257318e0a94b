package org.jingjian.search;

import org.jingjian.base.Text;
import org.jingjian.base.Texts;

/** What can be searched, the most telling first. */
public enum Field {
	NAME, CREDIT_CODE, REGISTRATION_NUMBER, MEMBER, CONTACT, PHONE, EMAIL, ADDRESS, STATE, INDUSTRY, SCENARIO, PLACE, PURPOSE,
	SUPPLIER, DEVICE, MATERIAL, LEGAL_BASIS, NECESSITY, ALTERNATIVE, PROTECTION_GRADE, REMARK, REASON, SUMMARY, OFFICER, SOURCE;

	private static final Texts TEXTS = Texts.beside(Field.class);

	/** Its name in words. */
	public Text label() {
		return TEXTS.of("field." + name());
	}
}
