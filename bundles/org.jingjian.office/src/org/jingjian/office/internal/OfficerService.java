package org.jingjian.office.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jingjian.base.Refusal;
import org.jingjian.base.Texts;
import org.jingjian.crypto.Keyring;
import org.jingjian.model.party.Officer;
import org.jingjian.model.party.PartyPackage;
import org.jingjian.model.party.Role;
import org.jingjian.office.NewOfficer;
import org.jingjian.office.Officers;
import org.jingjian.office.Permission;
import org.jingjian.store.Filter;
import org.jingjian.store.Query;
import org.jingjian.store.Query.Sort;
import org.jingjian.store.Row;
import org.jingjian.store.Store;
import org.jingjian.store.Transaction;

/** Who works here: the officer's record in the store and the officer's key in the keyring, kept in step. */
final class OfficerService implements Officers {
	private static final Texts TEXTS = Texts.beside(OfficerService.class);

	private final Desk desk;
	private final OfficeFolder folder;
	private final byte[] master;

	OfficerService(Desk desk, OfficeFolder folder, byte[] master) {
		this.desk = desk;
		this.folder = folder;
		this.master = master;
	}

	@Override
	public List<Officer> all() {
		var type = PartyPackage.eINSTANCE.getOfficer();
		return desk.store().rows(Query.of(type).sortedBy(Sort.by("account"))).stream()
				.map(row -> desk.store().<Officer>find(type, row.id())).flatMap(Optional::stream).toList();
	}

	@Override
	public Optional<Officer> find(String account) {
		return find(desk.store(), account);
	}

	static Optional<Officer> find(Store store, String account) {
		var type = PartyPackage.eINSTANCE.getOfficer();
		return store.rows(byAccount(account)).stream().findFirst().map(Row::id).flatMap(id -> store.find(type, id));
	}

	@Override
	public void add(NewOfficer wanted) {
		desk.guard().require(Permission.MANAGE_OFFICERS);
		Officer officer = Duties.officer(wanted);
		desk.store().change(desk.actor(), transaction -> {
			if (!transaction.rows(byAccount(wanted.account())).isEmpty()) {
				throw new Refusal(TEXTS.of("account.taken", wanted.account()));
			}
			transaction.insert(officer, "officer.added");
			setKey(wanted.account(), wanted.password());
			return null;
		});
	}

	private void setKey(String account, char[] password) {
		Keyring keyring = folder.keyring();
		if (keyring.accounts().contains(account)) {
			keyring.replace(master, account, password);
		} else {
			keyring.add(master, account, password);
		}
	}

	@Override
	public void setRoles(String account, Set<Role> roles) {
		desk.guard().require(Permission.MANAGE_OFFICERS);
		Duties.checkRoles(roles);
		change(account, "officer.roles-set", officer -> {
			officer.getRoles().clear();
			roles.stream().sorted().forEach(officer.getRoles()::add);
		});
	}

	@Override
	public void setActive(String account, boolean active) {
		desk.guard().require(Permission.MANAGE_OFFICERS);
		if (account.equals(desk.guard().account()) && !active) {
			throw new Refusal(TEXTS.of("account.own"));
		}
		change(account, active ? "officer.reopened" : "officer.closed", officer -> officer.setActive(active));
	}

	@Override
	public void setPassword(String account, char[] ownOldPassword, char[] newPassword) {
		Duties.checkPassword(newPassword);
		if (account.equals(desk.guard().account())) {
			Arrays.fill(folder.keyring().unlock(account, ownOldPassword), (byte) 0);
		} else {
			desk.guard().require(Permission.MANAGE_OFFICERS);
		}
		if (find(desk.store(), account).isEmpty()) {
			throw new Refusal(TEXTS.of("account.none", account));
		}
		desk.store().change(desk.actor(), transaction -> {
			transaction.note("officer.password-set", account);
			setKey(account, newPassword);
			return null;
		});
	}

	private void change(String account, String action, Consumer<Officer> what) {
		desk.store().change(desk.actor(), transaction -> {
			Officer officer = stored(transaction, account);
			what.accept(officer);
			transaction.update(officer, action);
			return null;
		});
	}

	/** @throws Refusal there is no such account */
	static Officer stored(Transaction transaction, String account) {
		return transaction.rows(byAccount(account)).stream().findFirst()
				.flatMap(row -> transaction.<Officer>find(PartyPackage.eINSTANCE.getOfficer(), row.id()))
				.orElseThrow(() -> new Refusal(TEXTS.of("account.none", account)));
	}

	private static Query byAccount(String account) {
		return Query.of(PartyPackage.eINSTANCE.getOfficer(), Filter.is("account", account));
	}
}
