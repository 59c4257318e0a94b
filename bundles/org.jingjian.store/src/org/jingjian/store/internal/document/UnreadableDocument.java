package org.jingjian.store.internal.document;

/** A stored document that is damaged, or that this program does not know how to read. */
public final class UnreadableDocument extends RuntimeException {
	private static final long serialVersionUID = 1L;

	UnreadableDocument(String message) {
		super(message);
	}

	UnreadableDocument(String message, Throwable cause) {
		super(message, cause);
	}
}
