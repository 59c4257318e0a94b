/**
 * Aggregates of any EMF package in a relational database, their history, their attachments and the hash-chained
 * journal. A change and its journal entry are one transaction, durable when the call returns.
 */
package org.jingjian.store;
