package org.jingjian.store.internal.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;

/**
 * An aggregate class and its tables: one with id, version, number of the last journal entry and the columns, and one with the
 * documents. They are apart so that what goes through all rows, as the making of an index does, reads narrow ones.
 */
public final class TableMap {
	/** Columns of every table that come before those of the model. */
	public static final int FIXED = 3;

	private static final String FIXED_COLUMNS = "\"id\" BIGINT PRIMARY KEY, \"version\" INTEGER NOT NULL, \"entry\" BIGINT NOT NULL";
	private static final String INDEX = "__";
	private static final String DOCUMENTS = "jj_doc_";

	static final String ANNOTATION = "urn:jingjian:table";

	private final EClass type;
	private final String name;
	private final List<ColumnMap> columns;
	private final boolean listed;
	private final Map<String, ColumnMap> byPath = new LinkedHashMap<>();
	private final String insert;
	private final String update;
	private final String insertDocument;
	private final String updateDocument;

	/** A table for records of a class that is not known: gets its columns when the class is. */
	public static String createUnknown(String name) {
		return "CREATE TABLE \"" + requireName(name) + "\"(" + FIXED_COLUMNS + ")";
	}

	/** Parameters: id, version, entry. */
	public static String insertUnknown(String name) {
		return "INSERT INTO \"" + requireName(name) + "\"(\"id\", \"version\", \"entry\") VALUES (?, ?, ?)";
	}

	/** The table with the documents of another's records. */
	public static String documents(String name) {
		return '"' + DOCUMENTS + requireName(name) + '"';
	}

	public static String createDocuments(String name) {
		return "CREATE TABLE IF NOT EXISTS " + documents(name) + "(\"id\" BIGINT PRIMARY KEY, \"doc\" VARBINARY(1048576) NOT NULL)";
	}

	/** Parameters: document, id. */
	public static String insertDocument(String name) {
		return "INSERT INTO " + documents(name) + "(\"doc\", \"id\") VALUES (?, ?)";
	}

	/** A select of id, version, entry and document of all whose id is greater than the parameter, in the order of ids. */
	public static String selectDocuments(String name, int most) {
		return "SELECT r.\"id\", r.\"version\", r.\"entry\", d.\"doc\" FROM \"" + requireName(name) + "\" r JOIN " + documents(name)
				+ " d ON d.\"id\" = r.\"id\" WHERE r.\"id\" > ? ORDER BY r.\"id\" LIMIT " + most;
	}

	private static String requireName(String name) {
		if (name == null || !name.matches("[a-z][a-z0-9_]*") || name.startsWith("jj_")) {
			throw new IllegalArgumentException("Not the name of a table: " + name);
		}
		return name;
	}

	private TableMap(EClass type, String name, List<ColumnMap> columns, boolean listed) {
		this.type = type;
		this.name = name;
		this.columns = List.copyOf(columns);
		columns.forEach(column -> byPath.put(column.path(), column));
		this.listed = listed;
		insert = "INSERT INTO \"" + name + "\"(" + names() + ") VALUES (" + "?, ".repeat(FIXED - 1 + columns.size()) + "?)";
		String sets = Stream.of(names().split(", ")).map(column -> column + " = ?").collect(Collectors.joining(", "));
		update = "UPDATE \"" + name + "\" SET " + sets + " WHERE \"id\" = ?";
		insertDocument = insertDocument(name);
		updateDocument = "UPDATE " + documents(name) + " SET \"doc\" = ? WHERE \"id\" = ?";
	}

	static TableMap of(EClass type) {
		String name = requireName(type.getEAnnotation(ANNOTATION).getDetails().get("table"));
		var columns = new ArrayList<ColumnMap>();
		for (EAttribute attribute : type.getEAllAttributes()) {
			add(columns, null, attribute);
		}
		for (EReference reference : type.getEAllContainments()) {
			if (!reference.isMany()) {
				reference.getEReferenceType().getEAllAttributes().forEach(attribute -> add(columns, reference, attribute));
			}
		}
		return new TableMap(type, name, columns, "true".equals(type.getEAnnotation(ANNOTATION).getDetails().get("listed")));
	}

	private static void add(List<ColumnMap> columns, EReference owner, EAttribute attribute) {
		if (attribute.getEAnnotation(ColumnMap.ANNOTATION) != null) {
			columns.add(ColumnMap.of(owner, attribute));
		}
	}

	public EClass type() {
		return type;
	}

	public String name() {
		return name;
	}

	public List<ColumnMap> columns() {
		return columns;
	}

	/** @throws IllegalArgumentException the model has no such column */
	public ColumnMap column(String path) {
		ColumnMap column = byPath.get(path);
		if (column == null) {
			throw new IllegalArgumentException("No column " + path + " in " + name);
		}
		return column;
	}

	public String create() {
		return Stream.concat(Stream.of(FIXED_COLUMNS), columns.stream().map(ColumnMap::definition))
				.collect(Collectors.joining(", ", "CREATE TABLE \"" + name + "\"(", ")"));
	}

	public String addColumn(ColumnMap column) {
		return "ALTER TABLE \"" + name + "\" ADD COLUMN " + column.definition();
	}

	/** Parameters: id, version, entry, the columns. */
	public String insert() {
		return insert;
	}

	/** Parameters: those of {@link #insert}, and the id again. */
	public String update() {
		return update;
	}

	/** Parameters: document, id. */
	public String insertDocument() {
		return insertDocument;
	}

	/** Parameters: document, id. */
	public String updateDocument() {
		return updateDocument;
	}

	/** Parameters: the columns, id. Only for a table that has some. */
	public String fill() {
		String sets = columns.stream().map(column -> '"' + column.name() + "\" = ?").collect(Collectors.joining(", "));
		return "UPDATE \"" + name + "\" SET " + sets + " WHERE \"id\" = ?";
	}

	private String names() {
		return Stream.concat(Stream.of("id", "version", "entry"), columns.stream().map(ColumnMap::name))
				.map(column -> '"' + column + '"').collect(Collectors.joining(", "));
	}

	/** A select of fixed columns and model columns, in this order. */
	public String selectAll() {
		return "SELECT " + names() + " FROM \"" + name + '"';
	}

	public String selectDocument() {
		return "SELECT r.\"version\", r.\"entry\", d.\"doc\" FROM \"" + name + "\" r JOIN " + documents(name)
				+ " d ON d.\"id\" = r.\"id\" WHERE r.\"id\" = ?";
	}

	/** True if users list its records, in any order and by any condition. */
	public boolean isListed() {
		return listed;
	}

	public String indexName(ColumnMap column) {
		return name + INDEX + column.name();
	}

	/** How the names of all its indexes begin. */
	public String indexNames() {
		return name + INDEX;
	}

	public String createIndex(ColumnMap column) {
		String unique = column.index() == ColumnMap.Index.UNIQUE ? "UNIQUE " : "";
		return "CREATE " + unique + "INDEX IF NOT EXISTS \"" + indexName(column) + "\" ON \"" + name + "\"(\"" + column.name() + "\")";
	}

	public static String dropIndex(String index) {
		return "DROP INDEX IF EXISTS \"" + index + '"';
	}
}
