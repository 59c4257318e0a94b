package org.jingjian.demo.internal;

import org.jingjian.model.party.Contact;
import org.jingjian.model.party.ContactRole;
import org.jingjian.model.party.PartyFactory;
import org.jingjian.model.party.Processor;
import org.jingjian.model.party.ProcessorType;

/** Invents processors: a name made of syllables, a credit code whose check character fits and that nobody was given. */
final class Registry {
	private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
	/** Begins no organisation code that was ever given out. */
	private static final String NOBODY = "XX";
	private static final int CODE_FACTOR = 3;
	private static final int MOST_DISTRICTS = 5;

	private final Vocabulary words;

	Registry(Vocabulary words) {
		this.words = words;
	}

	Processor processor(int number, Vocabulary.Trade trade, Chance chance) {
		var city = words.city(chance);
		String region = city.code() + "0" + chance.between(1, MOST_DISTRICTS);
		Processor processor = PartyFactory.eINSTANCE.createProcessor();
		processor.setName(city.name() + words.word("first", chance) + words.word("second", chance) + chance.one(trade.endings()));
		processor.setCreditCode(creditCode(trade.type(), city.code() + "00", number));
		processor.setType(trade.type());
		processor.setIndustry(trade.industry());
		processor.setRegionCode(region);
		String address = "示范省（虚构）" + city.name() + "市示例路" + chance.between(1, 300) + "号";
		processor.setRegisteredAddress(address);
		processor.setOfficeAddress(address);
		for (ContactRole role : ContactRole.values()) {
			processor.getContacts().add(contact(role, chance));
		}
		return processor;
	}

	private Contact contact(ContactRole role, Chance chance) {
		Contact contact = PartyFactory.eINSTANCE.createContact();
		contact.setRole(role);
		contact.setName(words.word("surname", chance) + words.word("given", chance));
		contact.setPhone("000-0000" + String.format("%04d", chance.between(0, 9_999)));
		contact.setEmail("demo" + chance.between(1, 9_999) + "@example.invalid");
		return contact;
	}

	private static String creditCode(ProcessorType type, String region, int number) {
		String kind = switch (type) {
			case ENTERPRISE, OTHER -> "91";
			case INSTITUTION -> "12";
			case STATE_ORGAN -> "11";
			case SOCIAL_ORGANISATION -> "51";
		};
		String body = kind + region + NOBODY + String.format("%07d", number);
		int sum = 0;
		int weight = 1;
		for (int i = 0; i < body.length(); i++) {
			sum += ALPHABET.indexOf(body.charAt(i)) * weight;
			weight = weight * CODE_FACTOR % ALPHABET.length();
		}
		return body + ALPHABET.charAt((ALPHABET.length() - sum % ALPHABET.length()) % ALPHABET.length());
	}
}
