package org.jingjian.intake;

/** Brings the usual mapping of a field of supervision; an OSGi service of its pack. */
public interface MappingSource {
	Mapping mapping();
}
