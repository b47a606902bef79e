// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// AboutDialog: version, licence with its whole text, and the libraries that Kontor stands on.
#pragma once

#include <QDialog>
#include <QList>
#include <QString>

namespace kontor::ui
{

struct Library {
    QString name;
    QString version;
    QString licence; ///< an SPDX name
};

class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    AboutDialog(const QList<Library> &libraries, QWidget *parent);

private:
    QWidget *makeLibraries(const QList<Library> &libraries);
    QWidget *makeLicence();
};

} // namespace kontor::ui
