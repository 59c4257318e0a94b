package org.jingjian.store;

import java.util.List;
import org.eclipse.emf.ecore.EPackage;

/**
 * Brings packages of the model whose aggregates are to be stored; an OSGi service, so that a field of supervision can
 * come with aggregates of its own. A store knows the packages that are there when it is opened.
 */
public interface ModelSource {
	/** Packages with the classes to store, and those of the objects they contain. */
	List<EPackage> packages();
}
