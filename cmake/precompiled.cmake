# SPDX-License-Identifier: GPL-3.0-or-later
# Reading Qt's and the standard library's headers is more than half of compiling a file here. Two precompiled sets, made
# once and shared by all targets: `core`, and `widgets` for ui, app and their tests. The presets turn them on; the targets
# headers_alone_* and the linters compile without them, so that a forgotten #include is still found.
option(CONSOLE_PCH "Precompile the headers that nearly every source reads" OFF)

set(core_headers <QByteArray> <QDateTime> <QHash> <QList> <QLocale> <QObject> <QPointer> <QRegularExpression> <QSet>
    <QString> <QStringList> <QTimer> <QUrl> <algorithm> <array> <chrono> <functional> <memory> <optional> <utility>)
set(widgets_headers ${core_headers} <QApplication> <QLabel> <QPainter> <QPushButton> <QVBoxLayout> <QWidget>)

if(CONSOLE_PCH)
    if(CCACHE_PROGRAM)
        # ccache refuses precompiled headers unless it is told that nothing here reads __TIME__ or their #defines.
        set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros ${CCACHE_PROGRAM})
    endif()
    file(CONFIGURE OUTPUT ${CMAKE_BINARY_DIR}/precompiled.cpp CONTENT "// A library wants a source of its own.\n")
    foreach(set core widgets)
        add_library(console_pch_${set} STATIC ${CMAKE_BINARY_DIR}/precompiled.cpp)
        set_target_properties(console_pch_${set} PROPERTIES AUTOMOC OFF AUTORCC OFF)
        target_link_libraries(console_pch_${set} PRIVATE console_options Qt6::Core $<$<STREQUAL:${set},widgets>:Qt6::Widgets>)
        target_precompile_headers(console_pch_${set} PRIVATE ${${set}_headers})
    endforeach()
endif()

# `links`: what the target links; whoever sees widgets gets the larger set.
function(console_precompiled target links)
    if(CONSOLE_PCH)
        if(links MATCHES "Qt6::Widgets|console_ui|console_app")
            target_precompile_headers(${target} REUSE_FROM console_pch_widgets)
        else()
            target_precompile_headers(${target} REUSE_FROM console_pch_core)
        endif()
    endif()
endfunction()
