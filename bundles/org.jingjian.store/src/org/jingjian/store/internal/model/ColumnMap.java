package org.jingjian.store.internal.model;

import java.util.Locale;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/**
 * An attribute that is a column, of the aggregate itself or of an object it contains.
 *
 * @param owner the containment that leads to the attribute's object; null if it is the aggregate's own
 */
public record ColumnMap(EReference owner, EAttribute attribute, Kind kind, Index index) {
	/** How a column can be searched. */
	public enum Index {
		NONE, PLAIN, UNIQUE
	}

	static final String ANNOTATION = "urn:jingjian:column";

	static ColumnMap of(EReference owner, EAttribute attribute) {
		Kind kind = Kind.of(attribute.getEAttributeType());
		if (!kind.canBeColumn() || attribute.isMany()) {
			throw new IllegalArgumentException(
					"Not a column: " + attribute.getEContainingClass().getName() + '.' + attribute.getName());
		}
		String wanted = attribute.getEAnnotation(ANNOTATION).getDetails().get("index");
		Index index = switch (wanted == null ? "" : wanted) {
			case "true" -> Index.PLAIN;
			case "unique" -> Index.UNIQUE;
			default -> Index.NONE;
		};
		return new ColumnMap(owner, attribute, kind, index);
	}

	/** Of an enumeration: the literal of that name. */
	public EEnumLiteral literal(String name) {
		return known(((EEnum) attribute.getEAttributeType()).getEEnumLiteral(name), name);
	}

	/** Of an enumeration: the literal of that value, which is its place in the model's order. */
	public EEnumLiteral literal(int value) {
		return known(((EEnum) attribute.getEAttributeType()).getEEnumLiteral(value), value);
	}

	private EEnumLiteral known(EEnumLiteral found, Object sought) {
		if (found == null) {
			throw new IllegalArgumentException(attribute.getName() + " is never " + sought);
		}
		return found;
	}

	/** What SQL orders by: an enumeration comes in the order in which the model declares it, not by the letters of its names. */
	public String place(String column) {
		if (kind != Kind.ENUM) {
			return column;
		}
		return ((EEnum) attribute.getEAttributeType()).getELiterals().stream()
				.map(literal -> " WHEN '" + literal.getName() + "' THEN " + literal.getValue()).collect(Collectors.joining("", "CASE " + column, " END"));
	}

	/** The path that queries name it by. */
	public String path() {
		return owner == null ? attribute.getName() : owner.getName() + '.' + attribute.getName();
	}

	/** Its name in the database. */
	public String name() {
		return snake(path().replace('.', '_'));
	}

	String definition() {
		return '"' + name() + "\" " + kind.sqlType();
	}

	/** The aggregate's value; null if it, or the object that would have it, is missing. */
	public Object value(EObject aggregate) {
		EObject object = owner == null ? aggregate : (EObject) aggregate.eGet(owner);
		return object == null ? null : object.eGet(attribute);
	}

	static String snake(String camel) {
		return camel.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
	}
}
