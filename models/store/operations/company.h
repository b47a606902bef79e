// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Operations on the own company: the Mandant's data and settings, its sites and dealer IDs.
#pragma once

#include "store/operations/fields.h"

namespace kontor
{

/// Keys: name! email phone street postcode city country vat exclusive_assignment (true, false) default_administration
/// (inactive, active) time_zone (IANA) stale_minutes. Errors: no_right, value_invalid, assignment_exclusive (some
/// customers are with several Submandants now).
Result<> changeMandant(Door &door, const FieldValues &fields);

/// Keys: name! city. Errors: no_right, name_taken.
Result<Uuid> createSite(Door &door, const FieldValues &fields);
/// Keys: name city usable (true, false). Retiring keeps the customers and people that have it, and what they see; it
/// can be chosen no more. The last usable one can be retired, too: no customer needs a site.
Result<> changeSite(Door &door, const Uuid &site, const FieldValues &fields);

/// Keys: code!. Errors: no_right, dealer_id_code_taken.
Result<Uuid> createDealerId(Door &door, const FieldValues &fields);
/// Keys: usable (true, false). Retiring keeps the Submandants that have it; it can be chosen no more (P-12).
Result<> changeDealerId(Door &door, const Uuid &dealerId, const FieldValues &fields);

/// The value of a yes-or-no field. Errors: value_invalid.
Result<qint64> yesOrNo(const QString &key, const QString &value);

} // namespace kontor
