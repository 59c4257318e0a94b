package org.jingjian.office.internal;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jingjian.base.Progress;
import org.jingjian.base.Refusal;
import org.jingjian.base.Texts;
import org.jingjian.crypto.Keyring;
import org.jingjian.crypto.Keys;
import org.jingjian.crypto.PasswordHash;
import org.jingjian.law.RuleNumber;
import org.jingjian.law.Rules;
import org.jingjian.model.party.Officer;
import org.jingjian.office.Founding;
import org.jingjian.office.NewOfficer;
import org.jingjian.office.OfficeListener;
import org.jingjian.office.Offices;
import org.jingjian.office.Permission;
import org.jingjian.office.Session;
import org.jingjian.office.Settings;
import org.jingjian.office.Supervision;
import org.jingjian.store.Actor;
import org.jingjian.store.Store;
import org.jingjian.store.Stores;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Offices in folders of this machine. */
@Component(service = Offices.class)
public final class OfficesService implements Offices {
	private static final Texts TEXTS = Texts.beside(OfficesService.class);
	private static final Actor FOUNDER = new Actor("system");

	private final Stores stores;
	private final Rules rules;
	private final Clock clock;
	private final PasswordHash hash;

	@Reference(policy = ReferencePolicy.DYNAMIC, policyOption = ReferencePolicyOption.GREEDY)
	private volatile List<Supervision> supervisions = List.of();
	@Reference(policy = ReferencePolicy.DYNAMIC, policyOption = ReferencePolicyOption.GREEDY)
	private volatile List<OfficeListener> listeners = List.of();

	@Activate
	public OfficesService(@Reference Stores stores, @Reference Rules rules) {
		this(stores, rules, Clock.systemDefaultZone(), PasswordHash.STANDARD);
	}

	OfficesService(Stores stores, Rules rules, Clock clock, PasswordHash hash) {
		this.stores = stores;
		this.rules = rules;
		this.clock = clock;
		this.hash = hash;
	}

	/** For {@link Offices#embedded}. */
	public static OfficesService embedded(Stores stores, Rules rules, Clock clock, List<Supervision> fields) {
		return new OfficesService(stores, rules, clock, PasswordHash.STANDARD).with(fields);
	}

	/** The fields of supervision, where no framework brings them. */
	OfficesService with(List<Supervision> fields) {
		supervisions = List.copyOf(fields);
		return this;
	}

	@Override
	public boolean exists(Path folder) {
		return new OfficeFolder(folder).founded();
	}

	@Override
	public void found(Path folder, Founding founding) {
		List<Officer> officers = founding.officers().stream().map(Duties::officer).toList();
		check(founding, officers);
		byte[] master = Keys.random();
		try {
			new OfficeFolder(folder).make(staging -> {
				fillKeyring(staging, master, founding.officers());
				try (Store store = stores.create(staging.store(), master)) {
					store.change(FOUNDER, transaction -> {
						officers.forEach(officer -> transaction.insert(officer, "officer.added"));
						SettingTexts.put(transaction, EmbeddedSession.NAME, founding.name().strip());
						SettingTexts.put(transaction, EmbeddedSession.PROVINCE, founding.provinceCode());
						if (founding.workingTerms()) {
							proposedTerms().forEach((key, text) -> SettingTexts.put(transaction, key, text));
						}
						return null;
					});
				}
			});
		} finally {
			Arrays.fill(master, (byte) 0);
		}
	}

	private static void check(Founding founding, List<Officer> officers) {
		if (founding.name() == null || founding.name().isBlank()) {
			throw new Refusal(TEXTS.of("founding.name"));
		}
		if (founding.provinceCode() == null || !founding.provinceCode().matches("[1-8][0-9]")) {
			throw new Refusal(TEXTS.of("founding.province"));
		}
		var accounts = new HashSet<String>();
		officers.forEach(officer -> {
			if (!accounts.add(officer.getAccount())) {
				throw new Refusal(TEXTS.of("founding.account-twice", officer.getAccount()));
			}
		});
		if (officers.stream().noneMatch(officer -> Permission.MANAGE_OFFICERS.isGrantedTo(officer.getRoles()))) {
			throw new Refusal(TEXTS.of("founding.nobody-manages"));
		}
	}

	private void fillKeyring(OfficeFolder staging, byte[] master, List<NewOfficer> officers) {
		NewOfficer first = officers.getFirst();
		Keyring keyring = Keyring.create(staging.keyringFile(), master, first.account(), first.password(), hash);
		officers.stream().skip(1).forEach(officer -> keyring.add(master, officer.account(), officer.password()));
	}

	@Override
	public Session signIn(Path path, String account, char[] password) {
		var folder = new OfficeFolder(path);
		byte[] master = folder.keyring().unlock(account, password);
		Store store = stores.open(folder.store(), master);
		try {
			Officer officer = OfficerService.find(store, account).filter(Officer::isActive)
					.orElseThrow(() -> new Refusal(TEXTS.of("account.closed")));
			var desk = new Desk(store, new Guard(officer), rules, () -> supervisions, clock);
			store.change(desk.actor(), transaction -> {
				transaction.note("officer.signed-in", "");
				return null;
			});
			return new EmbeddedSession(folder, master, officer, desk, new Bell(() -> listeners));
		} catch (RuntimeException failed) {
			store.close();
			Arrays.fill(master, (byte) 0);
			throw failed;
		}
	}

	@Override
	public void restore(Path backup, Path path, String account, char[] password, Progress progress) {
		new OfficeFolder(path).make(staging -> {
			Path part = staging.path().resolve("unpacked");
			new BackupFile(backup).unpack(staging.keyringFile(), part);
			byte[] master = staging.keyring().unlock(account, password);
			try {
				stores.restore(part, staging.store(), master, progress);
				BackupFile.discard(part);
			} finally {
				Arrays.fill(master, (byte) 0);
			}
		});
	}

	/** The terms that the rule tables in force propose where the law leaves them open. */
	private Map<String, String> proposedTerms() {
		var terms = new TreeMap<String, String>();
		for (String field : rules.fields()) {
			for (RuleNumber number : rules.at(field, LocalDate.now(clock)).configurable()) {
				if (number.id().startsWith(Settings.TERM)) {
					number.proposed().ifPresent(value -> terms.put(number.id(), value));
				}
			}
		}
		return terms;
	}
}
