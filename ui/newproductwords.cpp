// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/newproductwords.h"

#include "ui/errortext.h"

#include <QCoreApplication>

namespace kontor::ui
{

QString newProductText(const QString &name)
{
    //: %1 is the name of a product
    return QCoreApplication::translate("NewProduct", "“%1” is a new product and is added to the products. If it is "
                                                     "misspelt, correct it in the file.")
        .arg(quotedText(name));
}

} // namespace kontor::ui
