// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Import: the import wizard over the demo, with files made on the spot, driven as a person does it.
#pragma once

#include "ui/pages/importfilestep.h"
#include "ui/pages/importresultstep.h"
#include "ui/pages/importwizard.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/shellactions.h"
#include "window/demowindow.h"

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

namespace kontor
{

struct Import {
    explicit Import(DemoWindow &window)
        : demo(window)
    {
        window.application().window()->actions()->importAction()->trigger();
        wizard = window.application().importWizard();
    }
    QString write(const char *name, const QByteArray &content) const
    {
        const QString path = folder.filePath(QLatin1String(name));
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? path : QString();
    }
    /// As a person does: chooses the file, the kind, and goes on.
    void choose(const QString &path, const char *kind = "customers") const
    {
        demo.application().dialogs().setNextFile(path);
        QTest::mouseClick(wizard->file()->chooseButton(), Qt::LeftButton);
        QTRY_COMPARE(wizard->file()->file()->text(), path);
        QComboBox *kinds = wizard->file()->kind();
        kinds->setCurrentIndex(kinds->findData(QLatin1String(kind)));
        next();
    }
    void next() const
    {
        QTRY_VERIFY_WITH_TIMEOUT(wizard->nextButton()->isEnabled(), 20000);
        QTest::mouseClick(wizard->nextButton(), Qt::LeftButton);
    }
    void goToCheck() const
    {
        next();
        next();
        QTRY_VERIFY(wizard->check()->isComplete());
    }

    DemoWindow &demo;
    QTemporaryDir folder;
    QPointer<ui::ImportWizard> wizard;
};

} // namespace kontor
