package org.jingjian.store.internal;

import java.util.List;
import org.eclipse.emf.ecore.EPackage;
import org.jingjian.model.filing.FilingPackage;
import org.jingjian.model.party.PartyPackage;
import org.jingjian.model.record.RecordPackage;
import org.jingjian.store.ModelSource;
import org.osgi.service.component.annotations.Component;

/** The packages every office has. */
@Component
public final class OwnModel implements ModelSource {
	@Override
	public List<EPackage> packages() {
		return List.of(RecordPackage.eINSTANCE, PartyPackage.eINSTANCE, FilingPackage.eINSTANCE);
	}
}
