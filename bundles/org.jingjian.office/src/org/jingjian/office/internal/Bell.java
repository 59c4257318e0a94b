package org.jingjian.office.internal;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.jingjian.office.OfficeListener;
import org.jingjian.office.OfficeListener.OfficeEvent;

/** Tells listeners what was done, after it was done. */
final class Bell {
	private final List<OfficeListener> own = new CopyOnWriteArrayList<>();
	private final Supplier<List<OfficeListener>> everyones;

	Bell(Supplier<List<OfficeListener>> everyones) {
		this.everyones = everyones;
	}

	void add(OfficeListener listener) {
		own.add(listener);
	}

	void remove(OfficeListener listener) {
		own.remove(listener);
	}

	void ring(String action, long id) {
		var event = new OfficeEvent(action, id);
		own.forEach(listener -> listener.changed(event));
		everyones.get().forEach(listener -> listener.changed(event));
	}
}
