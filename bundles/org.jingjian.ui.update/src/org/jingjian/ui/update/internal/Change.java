package org.jingjian.ui.update.internal;

import java.util.Locale;
import java.util.Optional;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.jingjian.base.Text;

/**
 * One part that a site brings.
 *
 * @param older what it takes the place of; empty if it is new here
 */
record Change(Optional<IInstallableUnit> older, IInstallableUnit newer) {
	/** By its id, whatever the language. */
	@Override
	public String toString() {
		return newer.getId() + older.map(before -> " " + before.getVersion() + " >").orElse("") + " " + newer.getVersion();
	}

	String in(Locale locale) {
		String name = Optional.ofNullable(newer.getProperty(IInstallableUnit.PROP_NAME, locale.toString())).orElse(newer.getId());
		Text text = older.isPresent() ? Messages.of("change.update", name, older.get().getVersion(), newer.getVersion())
				: Messages.of("change.new", name, newer.getVersion());
		return text.in(locale);
	}
}
