package org.jingjian.office.internal;

import java.util.List;
import java.util.Optional;
import org.jingjian.model.party.PartyFactory;
import org.jingjian.model.party.PartyPackage;
import org.jingjian.model.party.Setting;
import org.jingjian.store.Column;
import org.jingjian.store.Filter;
import org.jingjian.store.Query;
import org.jingjian.store.Query.Sort;
import org.jingjian.store.Row;
import org.jingjian.store.Store;
import org.jingjian.store.Transaction;

/** Settings as they are stored, without asking who may. */
final class SettingTexts {
	private final Store store;

	SettingTexts(Store store) {
		this.store = store;
	}

	Optional<String> text(String key) {
		List<Row> found = store.rows(byKey(key));
		return found.isEmpty() ? Optional.empty()
				: store.<Setting>find(PartyPackage.eINSTANCE.getSetting(), found.getFirst().id()).map(Setting::getText);
	}

	/** Keys with a text, in order. */
	List<String> keys(String prefix) {
		Query query = Query.of(PartyPackage.eINSTANCE.getSetting(), new Filter.StartsWith(Column.of("key"), prefix))
				.columns("key").sortedBy(Sort.by("key"));
		return store.rows(query).stream().map(row -> (String) row.values().getFirst())
				.filter(key -> text(key).isPresent()).toList();
	}

	/** @param text null takes the setting back; its history stays */
	static void put(Transaction transaction, String key, String text) {
		List<Row> found = transaction.rows(byKey(key));
		if (found.isEmpty()) {
			Setting setting = PartyFactory.eINSTANCE.createSetting();
			setting.setKey(key);
			setting.setText(text);
			transaction.insert(setting, "setting.made");
		} else {
			Setting setting = transaction.<Setting>find(PartyPackage.eINSTANCE.getSetting(), found.getFirst().id())
					.orElseThrow();
			setting.setText(text);
			transaction.update(setting, "setting.changed");
		}
	}

	private static Query byKey(String key) {
		return Query.of(PartyPackage.eINSTANCE.getSetting(), Filter.is("key", key));
	}
}
