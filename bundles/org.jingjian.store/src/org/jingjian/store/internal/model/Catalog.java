package org.jingjian.store.internal.model;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EPackage;

/** The packages a store was opened with, and the tables that follow from them. */
public final class Catalog {
	private final List<EPackage> packages;
	private final Map<EClass, TableMap> tables = new LinkedHashMap<>();
	private final Map<String, TableMap> byName = new LinkedHashMap<>();

	public Catalog(Collection<EPackage> packages) {
		this.packages = packages.stream().distinct().toList();
		for (EPackage contained : this.packages) {
			for (EClassifier classifier : contained.getEClassifiers()) {
				if (classifier instanceof EClass type && type.getEAnnotation(TableMap.ANNOTATION) != null) {
					add(TableMap.of(type));
				}
			}
		}
	}

	private void add(TableMap table) {
		tables.put(table.type(), table);
		if (byName.put(table.name(), table) != null) {
			throw new IllegalArgumentException("Two classes have the table " + table.name());
		}
	}

	public List<EPackage> packages() {
		return packages;
	}

	public Collection<TableMap> tables() {
		return tables.values();
	}

	/** @throws IllegalArgumentException the class has no table here */
	public TableMap table(EClass type) {
		TableMap table = tables.get(type);
		if (table == null) {
			throw new IllegalArgumentException("No table for " + type.getName());
		}
		return table;
	}

	/** Null if no class known here has it. */
	public TableMap table(String name) {
		return byName.get(name);
	}
}
