package org.jingjian.store.internal.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

/** Aggregates as bytes and back, by the model alone. Ids and versions are not part of a document. Safe for many threads. */
public final class Documents {
	private final Names names;
	private final Map<String, EClass> classes = new HashMap<>();
	private final Map<EClass, ClassPlan> plans = new ConcurrentHashMap<>();

	public Documents(Names names, List<EPackage> packages) {
		this.names = names;
		for (EPackage known : packages) {
			for (EClassifier classifier : known.getEClassifiers()) {
				if (classifier instanceof EClass type && !type.isAbstract() && !type.isInterface()) {
					classes.put(Names.key(type), type);
				}
			}
		}
	}

	/**
	 * An aggregate read.
	 *
	 * @param complete false if the document holds values the model does not know; the object must not be saved then
	 */
	public record Read(EObject object, boolean complete) {
	}

	public byte[] write(EObject aggregate) {
		return encoder().write(aggregate);
	}

	/** Writes many, by one thread. */
	public Encoder encoder() {
		return new Encoder(this);
	}

	/** @throws UnreadableDocument damaged, or of a class nobody here knows */
	public Read read(byte[] document) {
		return new Decoder(this).read(document);
	}

	ClassPlan plan(EClass type) {
		ClassPlan plan = plans.get(type);
		return plan != null ? plan : plans.computeIfAbsent(type, wanted -> new ClassPlan(wanted, names));
	}

	/** Null if no class known here has this number. */
	ClassPlan plan(long number) {
		EClass type = classes.get(names.name(Names.CLASSES, number));
		return type == null ? null : plan(type);
	}
}
